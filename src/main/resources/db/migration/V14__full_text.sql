-- Words without accents and by their stems. No word is left out: "no alternative" is not "an
-- alternative", and a phrase is found as it stands.
create extension if not exists unaccent;

create text search dictionary verbatim_english_stem (template = snowball, language = english);
create text search dictionary verbatim_russian_stem (template = snowball, language = russian);

create text search configuration verbatim_en (copy = pg_catalog.english);
alter text search configuration verbatim_en
  alter mapping for asciiword, word, numword with unaccent, verbatim_english_stem;

create text search configuration verbatim_ru (copy = pg_catalog.russian);
alter text search configuration verbatim_ru
  alter mapping for asciiword with verbatim_english_stem;
alter text search configuration verbatim_ru
  alter mapping for word, numword with unaccent, verbatim_russian_stem;

create text search configuration verbatim_plain (copy = pg_catalog.simple);
alter text search configuration verbatim_plain
  alter mapping for asciiword, word, numword with unaccent, simple;

create function search_configuration(language text) returns regconfig
  language sql immutable parallel safe
  return case language when 'en' then 'verbatim_en'::regconfig
                       when 'ru' then 'verbatim_ru'::regconfig
                       else 'verbatim_plain'::regconfig end;

-- As long as the text, so that places in one are places in the other. Without marks the parser
-- finds no addresses, paths or signed numbers in "and/or", "today.Tomorrow", "COVID-19".
create function search_words(text text) returns text
  language sql immutable strict parallel safe
  return regexp_replace(left(text, 100000), '[^[:alnum:]\u0300-\u036f]', ' ', 'g');

comment on function search_words is
  'The text with a space in the place of everything but letters, digits and accents; the first 100,000 characters.';

create function quote_search(language text, text text, korean_lexemes text) returns tsvector
  language sql immutable parallel safe
  return case when korean_lexemes is null
              then to_tsvector(search_configuration(language), search_words(text))
              else korean_lexemes::tsvector end;

alter table quote
  add column korean_lexemes text,
  add column search tsvector
    generated always as (quote_search(language, text, korean_lexemes)) stored;

comment on column quote.korean_lexemes is
  'Of Korean words, what they are made of without particles and endings, as a text search vector; null where the language is another, or where they were stored without it.';
comment on column quote.search is 'What the words of the text are looked up by.';

alter table quote alter column search set statistics 1000;

create index quote_search_index on quote using gin (search) with (fastupdate = off);
create index quote_unread_korean_index on quote (id)
  where language = 'ko' and korean_lexemes is null;
