-- Words together with what is asked for beside them: what both fit is found in the index, and only
-- that is read. Days stand here by their weeks, one by one and by eights, so that a page of the
-- newest quotes with common words takes the last few weeks.
create function quote_keys(
  said_order date, published_order date, said_from date, said_to date, speaker_id text,
  publisher text, role text, role_printed text, place text, language text, form text)
  returns text[] language sql immutable parallel safe
  return array_remove(array[
    'said ' || (said_order - date '0001-01-01') / 7,
    'said8 ' || (said_order - date '0001-01-01') / 56,
    'published ' || (published_order - date '0001-01-01') / 7,
    'published8 ' || (published_order - date '0001-01-01') / 56,
    case when said_to > said_from then 'period' end,
    'speaker ' || speaker_id,
    'publisher ' || left(lower(publisher), 200),
    'role ' || left(lower(role), 200),
    case when lower(role) is distinct from lower(role_printed)
         then 'role ' || left(lower(role_printed), 200) end,
    'language ' || language,
    'form ' || form], null) || place_parts(place);

comment on function quote_keys is
  'The values of a quote''s filters as keys of its index. Two values may have one key: what is found by keys has to be looked at again.';

create index quote_words_index on quote using gin (
  search,
  quote_keys(said_order, published_order, said_from, said_to, speaker_id,
             publisher, role, role_printed, place, language, form))
  with (fastupdate = off);

-- Whoever asks by keys demands the values themselves, too. Of those the planner has statistics.
alter index quote_words_index alter column 2 set statistics 0;

drop index quote_search_index;
