-- What statistics and broad facets add up, so that they need not read every quote.
create table quote_tally (
  document_id     text collate "C" not null,
  speaker_id      text collate "C",
  publisher       text,
  language        text not null,
  form            text not null,
  status          text not null,
  said_from       date,
  said_to         date,
  published_on    date,
  quotes          integer not null,
  said_order      date not null generated always as (coalesce(said_from, date '0001-01-01')) stored,
  published_order date not null generated always as (coalesce(published_on, date '0001-01-01')) stored,

  constraint quote_tally_document_fk foreign key (document_id)
    references document (id) on delete cascade,
  constraint quote_tally_quotes_range check (quotes > 0)
);

comment on table quote_tally is
  'How many quotes a document has of each kind, kept up by triggers of quote. A kind can stand in several rows; their sum counts.';

create function tally_documents(documents text[]) returns void language sql
begin atomic
  delete from quote_tally where document_id = any (documents);
  insert into quote_tally (document_id, speaker_id, publisher, language, form, status,
                           said_from, said_to, published_on, quotes)
  select document_id, speaker_id, publisher, language, form, status,
         said_from, said_to, published_on, count(*)
  from quote
  where document_id = any (documents)
  group by document_id, speaker_id, publisher, language, form, status,
           said_from, said_to, published_on;
end;

comment on function tally_documents is 'Counts the quotes of these documents anew.';

create function quote_tally_added() returns trigger language plpgsql as $$
begin
  insert into quote_tally (document_id, speaker_id, publisher, language, form, status,
                           said_from, said_to, published_on, quotes)
  select document_id, speaker_id, publisher, language, form, status,
         said_from, said_to, published_on, count(*)
  from added
  group by document_id, speaker_id, publisher, language, form, status,
           said_from, said_to, published_on;
  return null;
end
$$;

create function quote_tally_removed() returns trigger language plpgsql as $$
begin
  perform tally_documents(array(select distinct document_id from removed));
  return null;
end
$$;

create function quote_tally_changed() returns trigger language plpgsql as $$
begin
  perform tally_documents(array[old.document_id, new.document_id]);
  return null;
end
$$;

create trigger quote_tally_added
  after insert on quote referencing new table as added
  for each statement execute function quote_tally_added();

create trigger quote_tally_removed
  after delete on quote referencing old table as removed
  for each statement execute function quote_tally_removed();

create trigger quote_tally_changed
  after update of document_id, speaker_id, publisher, language, form, status,
                  said_from, said_to, published_on on quote
  for each row
  when ((old.document_id, old.speaker_id, old.publisher, old.language, old.form, old.status,
         old.said_from, old.said_to, old.published_on)
    is distinct from
    (new.document_id, new.speaker_id, new.publisher, new.language, new.form, new.status,
     new.said_from, new.said_to, new.published_on))
  execute function quote_tally_changed();

insert into quote_tally (document_id, speaker_id, publisher, language, form, status,
                         said_from, said_to, published_on, quotes)
select document_id, speaker_id, publisher, language, form, status,
       said_from, said_to, published_on, count(*)
from quote
group by document_id, speaker_id, publisher, language, form, status,
         said_from, said_to, published_on;

create index quote_tally_document_index on quote_tally (document_id);
create index quote_tally_speaker_index on quote_tally (speaker_id);
