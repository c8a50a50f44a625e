-- Each of these filters with its keyset order, as those of V7: a page is a walk along one index,
-- however many rows have the value.
drop index quote_role_index;
drop index quote_role_printed_index;
create index quote_role_said_index
  on quote (left(lower(role), 200), said_order desc, document_id, position)
  where role is not null;
create index quote_role_printed_said_index
  on quote (left(lower(role_printed), 200), said_order desc, document_id, position)
  where role_printed is not null;
create index quote_place_said_index
  on quote (left(place, 200), said_order desc, document_id, position) where place is not null;
create index quote_speaker_published_index
  on quote (speaker_id, published_order desc, document_id, position)
  where speaker_id is not null;

-- What is said at some time of a month or a year: a range of days that begins before the one asked
-- for is looked for among these few alone.
create index quote_period_said_index on quote (said_order desc, document_id, position)
  where said_to - said_from > 0;

create index quote_confidence_index on quote (confidence);

-- The planner takes no statistics from an index with a condition.
create statistics quote_role_statistics on (left(lower(role), 200)) from quote;
create statistics quote_role_printed_statistics on (left(lower(role_printed), 200)) from quote;
create statistics quote_publisher_statistics on (left(lower(publisher), 200)) from quote;
create statistics quote_place_statistics on (left(place, 200)) from quote;
create statistics quote_period_statistics on (said_to - said_from) from quote;

-- The places there are, so that the quotes of each that fits can be read in order.
create table quote_place (
  place text not null,

  constraint quote_place_pk primary key (place)
);

comment on table quote_place is
  'Every place that a quote has, its first 500 characters, kept up by triggers of quote. One that no quote has any more may stay.';

create index quote_place_has_parts_index on quote_place using gin (place_parts(place));

insert into quote_place (place) select distinct left(place, 500) from quote where place is not null;

create function quote_place_follows_quote() returns trigger language plpgsql as $$
begin
  insert into quote_place (place)
  select distinct left(place, 500) from changed where place is not null order by 1
  on conflict do nothing;
  return null;
end
$$;

create trigger quote_place_follows_new
  after insert on quote referencing new table as changed
  for each statement execute function quote_place_follows_quote();

create trigger quote_place_follows_changed
  after update on quote referencing new table as changed
  for each statement execute function quote_place_follows_quote();
