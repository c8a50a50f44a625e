-- A name that is typed wrongly finds those that are spelt much like it.
create extension if not exists pg_trgm;

create index speaker_name_spelling_index on speaker_name using gin (words gin_trgm_ops);

-- One letter wrong in a name of five leaves half of its groups of three letters. Who is much less
-- like the name than another is not meant.
create function speakers_spelt_like(spellings text[])
  returns table (speaker_id text, likeness numeric)
  language sql stable parallel safe
  set pg_trgm.word_similarity_threshold = 0.4
begin atomic
  select likely.speaker_id, likely.likeness
  from (select n.speaker_id, round(cast(max(word_similarity(s.spelling, n.words)) as numeric), 1) as likeness,
               max(max(word_similarity(s.spelling, n.words))) over () as highest
        from unnest(spellings) as s (spelling)
        join speaker_name n on n.words %> s.spelling
        group by n.speaker_id) likely
  where likely.likeness > likely.highest - 0.15;
end;

comment on function speakers_spelt_like is
  'Speakers one of whose names has words that are spelt much like one of these, folded; the likeness is at most 1.';
