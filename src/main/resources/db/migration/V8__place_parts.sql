-- "The Kremlin, Moscow" is {the kremlin,moscow}: who asks for Moscow means it, too. The length is cut
-- because an entry of the index is limited.
create function place_parts(place text) returns text[]
  language sql immutable strict parallel safe
  return regexp_split_to_array(lower(btrim(left(place, 500))), '\s*,\s*');

comment on function place_parts is 'What stands between the commas of a place, without case.';

create index quote_place_parts_index on quote using gin (place_parts(place));

drop index quote_place_index;
