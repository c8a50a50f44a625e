-- What texts with common words have in common, as small numbers: a claim or another quote with the
-- same words is found by them.
create table quote_wording (
  quote_id text collate "C" not null,
  pairs    integer[] not null,
  prints   integer[] not null,

  constraint quote_wording_pk primary key (quote_id),
  constraint quote_wording_quote_fk foreign key (quote_id) references quote (id) on delete cascade
);

comment on column quote_wording.pairs is
  'Hashes of the stems of every two telling words that follow each other or have one between them, and of sentences that are too short to have any.';
comment on column quote_wording.prints is
  'Hashes of a few runs of four telling words, chosen so that quotes which share seven in a row share one.';

-- What is put off to a list is read through by every search. Prints are searched for at every
-- import, pairs only by people.
create index quote_wording_pairs_index on quote_wording using gin (pairs)
  with (gin_pending_list_limit = 512);
create index quote_wording_prints_index on quote_wording using gin (prints)
  with (fastupdate = off);

create table quote_variant (
  quote_id   text collate "C" not null,
  other_id   text collate "C" not null,
  relation   text not null,
  similarity numeric(5, 4) not null,

  constraint quote_variant_pk primary key (quote_id, other_id),
  constraint quote_variant_quote_fk foreign key (quote_id) references quote (id) on delete cascade,
  constraint quote_variant_other_fk foreign key (other_id) references quote (id) on delete cascade,
  constraint quote_variant_of_another check (quote_id <> other_id),
  constraint quote_variant_relation_known check (
    relation in ('same_words', 'other_translation', 'translation')),
  constraint quote_variant_similarity_range check (similarity between 0 and 1)
);

comment on table quote_variant is
  'Quotes that are the same words, or translations of each other. Every link is here twice, once from each side.';

create index quote_variant_other_index on quote_variant (other_id);

create table document_comparison (
  document_id text collate "C" not null,
  version     integer not null,

  constraint document_comparison_pk primary key (document_id),
  constraint document_comparison_document_fk foreign key (document_id)
    references document (id) on delete cascade
);

comment on table document_comparison is
  'By which version of the comparison a document''s quotes are in quote_wording and quote_variant; a document that is not here has yet to be compared.';
