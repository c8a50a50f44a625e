create table topic (
  id        text collate "C" not null,
  parent_id text collate "C",
  position  integer not null,
  label_en  text not null,
  label_ru  text not null,
  label_ko  text not null,
  iptc      text collate "C",

  constraint topic_pk primary key (id),
  constraint topic_position_unique unique (position) deferrable initially deferred,
  constraint topic_parent_fk foreign key (parent_id)
    references topic (id) deferrable initially deferred,
  constraint topic_id_form check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  constraint topic_not_below_itself check (parent_id <> id),
  constraint topic_position_range check (position >= 1),
  constraint topic_iptc_form check (iptc ~ '^medtop:[0-9]{8}$')
);

comment on table topic is
  'The taxonomy, brought up to its files at a start. The position is that of a walk through the tree: a topic stands before what is below it.';

-- What a quote is about, and, so that a topic finds what is below it, every topic above. The keys
-- of the quote's lists stand here again, so that a page of a topic is a walk along one index.
create table quote_topic (
  quote_id        text collate "C" not null,
  topic_id        text collate "C" not null,
  is_tagged       boolean not null,
  score           real not null,
  terms           jsonb,

  speaker_id      text collate "C",
  said_order      date not null,
  published_order date not null,
  document_id     text collate "C" not null,
  position        integer not null,

  constraint quote_topic_pk primary key (quote_id, topic_id),
  constraint quote_topic_quote_fk foreign key (quote_id) references quote (id) on delete cascade,
  constraint quote_topic_score_range check (score > 0 and score <= 1),
  constraint quote_topic_tagged_by_terms check (is_tagged = (terms is not null)),
  constraint quote_topic_terms_are_list check (jsonb_typeof(terms) = 'array')
);

comment on table quote_topic is
  'Topics of quotes. A topic that left the taxonomy stays here until its quotes are tagged again; it is not served.';
comment on column quote_topic.is_tagged is
  'True where terms of the topic itself are in the quote, false where only a topic below it has any.';
comment on column quote_topic.score is 'Of the topic itself, or else the highest of those below it.';
comment on column quote_topic.terms is
  'The terms that gave the score: [{"exact", "start", "end"}], code points into the document''s text.';

create index quote_topic_said_index
  on quote_topic (topic_id, said_order desc, document_id, position);
create index quote_topic_published_index
  on quote_topic (topic_id, published_order desc, document_id, position);
create index quote_topic_speaker_index
  on quote_topic (topic_id, speaker_id, said_order desc, document_id, position)
  where speaker_id is not null;
create index quote_topic_document_index on quote_topic (document_id);

create function quote_topic_follows_quote() returns trigger language plpgsql as $$
begin
  update quote_topic
  set speaker_id = new.speaker_id,
      said_order = new.said_order,
      published_order = new.published_order,
      document_id = new.document_id,
      position = new.position
  where quote_id = new.id;
  return null;
end
$$;

create trigger quote_topic_follows_quote
  after update of speaker_id, said_from, published_on, document_id, position on quote
  for each row
  when ((old.speaker_id, old.said_from, old.published_on, old.document_id, old.position)
    is distinct from
    (new.speaker_id, new.said_from, new.published_on, new.document_id, new.position))
  execute function quote_topic_follows_quote();

-- How many quotes a topic has, in several parts: transactions that run at once write different
-- parts and do not wait for each other.
create table topic_count (
  topic_id text collate "C" not null,
  part     integer not null,
  quotes   bigint not null,

  constraint topic_count_pk primary key (topic_id, part)
);

comment on table topic_count is
  'The sum of a topic''s parts is the number of its rows in quote_topic, in the same transaction. One part alone may be negative.';

create function topic_count_added() returns trigger language plpgsql as $$
begin
  insert into topic_count (topic_id, part, quotes)
  select topic_id, pg_backend_pid() % 32, count(*) from added group by topic_id order by topic_id
  on conflict (topic_id, part) do update set quotes = topic_count.quotes + excluded.quotes;
  return null;
end
$$;

create function topic_count_removed() returns trigger language plpgsql as $$
begin
  insert into topic_count (topic_id, part, quotes)
  select topic_id, pg_backend_pid() % 32, -count(*) from removed group by topic_id order by topic_id
  on conflict (topic_id, part) do update set quotes = topic_count.quotes + excluded.quotes;
  return null;
end
$$;

create trigger topic_count_added
  after insert on quote_topic referencing new table as added
  for each statement execute function topic_count_added();

create trigger topic_count_removed
  after delete on quote_topic referencing old table as removed
  for each statement execute function topic_count_removed();

alter table document add column topics_version text collate "C";

comment on column document.topics_version is
  'The version of the taxonomy that its quotes are tagged by; null before the first.';

create table topic_tagging (
  version        text collate "C" not null,
  documents      integer not null,
  documents_done integer not null,
  started_at     timestamptz not null,
  finished_at    timestamptz,

  constraint topic_tagging_pk primary key (version),
  constraint topic_tagging_done_range check (documents_done between 0 and documents)
);

comment on table topic_tagging is
  'How far the tagging of what is stored has come, by version of the taxonomy: of the documents there were at its start, how many are done.';
