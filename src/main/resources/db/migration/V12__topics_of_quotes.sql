-- What is served of a quote's topics stands with the quote. quote_topic is the way to find it.
alter table quote add column topics jsonb not null default '[]'
  constraint quote_topics_are_list check (jsonb_typeof(topics) = 'array');

comment on column quote.topics is
  'What the quote is about, the surest first: [{"id", "score", "terms": [{"exact", "start", "end"}]}], code points into the document''s text.';

alter table quote_topic drop column terms;

comment on table quote_topic is
  'The topics of quotes and all topics above them, made from quote.topics by index_topics. A topic that left the taxonomy stays here until its quotes are tagged again; it is not served.';
comment on column quote_topic.is_tagged is
  'True where the quote itself has the topic, false where it has one below it.';

create table topic_above (
  topic_id text collate "C" not null,
  above_id text collate "C" not null,

  constraint topic_above_pk primary key (topic_id, above_id),
  constraint topic_above_topic_fk foreign key (topic_id) references topic (id) on delete cascade,
  constraint topic_above_above_fk foreign key (above_id) references topic (id) on delete cascade
);

comment on table topic_above is 'Each topic with itself and with every topic above it.';

create function index_topics(documents text[]) returns void language sql
begin atomic
  delete from quote_topic where document_id = any (documents);
  insert into quote_topic (quote_id, topic_id, is_tagged, score,
                           speaker_id, said_order, published_order, document_id, position)
  select q.id, a.above_id, bool_or(a.above_id = tagged.id), max(tagged.score),
         q.speaker_id, q.said_order, q.published_order, q.document_id, q.position
  from quote q
  cross join lateral jsonb_to_recordset(q.topics) as tagged (id text, score real)
  join topic_above a on a.topic_id = tagged.id
  where q.document_id = any (documents)
  group by q.id, a.above_id;
end;

comment on function index_topics is
  'Makes the rows of quote_topic for all quotes of these documents anew.';
