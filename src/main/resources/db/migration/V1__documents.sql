create table document (
  id                  text collate "C" not null,
  received_key        text collate "C" not null,
  title               text,
  publisher           text,
  url                 text,
  licence             text,
  genre               text not null,
  dated_on            date,
  published_on        date,
  published_at        timestamptz,
  published_at_offset integer,
  place               text,
  languages           text[] not null,
  text_sha256         text collate "C" not null,
  text_length         integer not null,
  utterance_count     integer not null,
  quote_count         integer not null,
  diagnostics         jsonb not null,
  engine_version      text not null,
  imported_at         timestamptz not null,
  attributed_at       timestamptz not null,

  constraint document_pk primary key (id),
  constraint document_received_key_unique unique (received_key),
  constraint document_id_form check (id ~ '^d[a-z2-7]{26}$'),
  constraint document_genre_known check (
    genre in ('transcript', 'live_feed', 'news', 'authored_article', 'compilation', 'other')),
  constraint document_published_at_has_offset check (
    (published_at is null) = (published_at_offset is null)),
  constraint document_published_at_offset_range check (published_at_offset between -64800 and 64800),
  constraint document_url_is_web_address check (url ~* '^https?://'),
  constraint document_text_sha256_form check (text_sha256 ~ '^[0-9a-f]{64}$'),
  constraint document_text_not_empty check (text_length > 0),
  constraint document_utterance_count_range check (utterance_count >= 0),
  constraint document_quote_count_range check (quote_count >= 0),
  constraint document_attributed_after_import check (attributed_at >= imported_at)
);

comment on table document is
  'One text of one publisher. The id is derived from the publisher and URL given at import and from the text, so it is the same on every machine. Offsets everywhere are Unicode code points, half-open, into document_content.text.';
comment on column document.received_key is
  'Derived like the id, from the received bytes in place of the text.';
comment on column document.published_at_offset is
  'Seconds east of UTC as printed with published_at.';
comment on column document.languages is 'BCP 47, the one with most text first.';

create index document_newest_import_index on document (imported_at desc, id);

create table document_content (
  document_id text collate "C" not null,
  text        text not null,
  markup      jsonb not null,
  known       jsonb not null,
  diagnostics jsonb not null,
  media_type  text not null,
  received    bytea,

  constraint document_content_pk primary key (document_id),
  constraint document_content_document_fk foreign key (document_id)
    references document (id) on delete cascade,
  constraint document_content_text_not_empty check (text <> '')
);

comment on table document_content is
  'What was taken in and never changes: the received bytes, the text first taken from them, what the mark-up said about it, and what the sender knew. Enough to attribute the document again.';
comment on column document_content.received is
  'Null where it is the text in UTF-8, byte for byte.';
comment on column document_content.diagnostics is
  'What was odd when the text was taken from the bytes.';
comment on column document_content.markup is
  'Marked ranges of the text: kind, start and end in code points.';

create table section (
  id                  text collate "C" not null,
  document_id         text collate "C" not null,
  position            integer not null,
  kind                text not null,
  genre               text not null,
  title               text,
  publisher           text,
  language            text not null,
  published_on        date,
  published_at        timestamptz,
  published_at_offset integer,
  place               text,
  translation_of_id   text collate "C",
  span_start          integer not null,
  span_end            integer not null,

  constraint section_pk primary key (id),
  constraint section_of_document_unique unique (document_id, id),
  constraint section_position_unique unique (document_id, position),
  constraint section_document_fk foreign key (document_id) references document (id),
  constraint section_translation_of_fk foreign key (document_id, translation_of_id)
    references section (document_id, id) deferrable initially deferred,
  constraint section_id_form check (id ~ '^s[a-z2-7]{26}$'),
  constraint section_position_range check (position >= 1),
  constraint section_kind_known check (kind in ('body', 'entry', 'article', 'background')),
  constraint section_genre_known check (
    genre in ('transcript', 'live_feed', 'news', 'authored_article', 'compilation', 'other')),
  constraint section_published_at_has_offset check (
    (published_at is null) = (published_at_offset is null)),
  constraint section_published_at_offset_range check (published_at_offset between -64800 and 64800),
  constraint section_not_translation_of_itself check (translation_of_id <> id),
  constraint section_span_ordered check (span_start >= 0 and span_start < span_end)
);

comment on table section is
  'A part of a document with a kind, language, date and place of its own: a live feed has entries, a compilation an article, its translation and background.';
