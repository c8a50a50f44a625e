-- Somebody's quotes under another filter: whose a quote is stands in the index, so that the rows of
-- others are passed over without being read.
drop index quote_publisher_said_index;
drop index quote_place_said_index;
drop index quote_language_said_index;
drop index quote_form_said_index;
create index quote_publisher_said_index
  on quote (left(lower(publisher), 200), said_order desc, document_id, position, speaker_id, language)
  where publisher is not null;
create index quote_place_said_index
  on quote (left(place, 200), said_order desc, document_id, position, speaker_id)
  where place is not null;
create index quote_language_said_index
  on quote (language, said_order desc, document_id, position, speaker_id);
create index quote_form_said_index
  on quote (form, said_order desc, document_id, position, speaker_id);

-- A role is looked for as the directory has it and, where the text prints another, as printed.
drop index quote_role_printed_said_index;
create index quote_role_printed_said_index
  on quote (left(lower(role_printed), 200), said_order desc, document_id, position)
  where role_printed is not null and lower(role) is distinct from lower(role_printed);
