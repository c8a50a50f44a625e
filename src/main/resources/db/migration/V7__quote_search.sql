-- Each filter of the search with its keyset order: newest words first, then document order. The
-- opposite order reads the same index backwards.
create index quote_said_index on quote (said_order desc, document_id, position);
create index quote_published_index on quote (published_order desc, document_id, position);
create index quote_speaker_said_index
  on quote (speaker_id, said_order desc, document_id, position) where speaker_id is not null;
create index quote_publisher_said_index
  on quote (left(lower(publisher), 200), said_order desc, document_id, position)
  where publisher is not null;
create index quote_form_said_index on quote (form, said_order desc, document_id, position);
create index quote_language_said_index on quote (language, said_order desc, document_id, position);
create index quote_doubtful_said_index
  on quote (status, said_order desc, document_id, position) where status <> 'attributed';

-- The length is cut because an entry of a B-tree is limited; what is longer is compared in full by
-- the query itself.
create index quote_role_index on quote (left(lower(role), 200)) where role is not null;
create index quote_role_printed_index on quote (left(lower(role_printed), 200))
  where role_printed is not null;
create index quote_place_index on quote (left(lower(place), 200)) where place is not null;
