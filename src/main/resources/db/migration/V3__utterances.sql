create table utterance (
  id               text collate "C" not null,
  document_id      text collate "C" not null,
  section_id       text collate "C" not null,
  position         integer not null,
  span_start       integer not null,
  span_end         integer not null,
  speaker_id       text collate "C",
  label_start      integer,
  label_end        integer,
  label_exact      text,
  role_printed     text,
  role             text,
  is_translation   boolean,
  translation_type text,
  responds_to_id   text collate "C",
  addressee_id     text collate "C",

  constraint utterance_pk primary key (id),
  constraint utterance_of_document_unique unique (document_id, id),
  constraint utterance_position_unique unique (document_id, position),
  constraint utterance_section_fk foreign key (document_id, section_id)
    references section (document_id, id),
  constraint utterance_speaker_fk foreign key (speaker_id) references speaker (id),
  constraint utterance_addressee_fk foreign key (addressee_id) references speaker (id),
  constraint utterance_responds_to_fk foreign key (document_id, responds_to_id)
    references utterance (document_id, id) deferrable initially deferred,
  constraint utterance_id_form check (id ~ '^u[a-z2-7]{26}$'),
  constraint utterance_position_range check (position >= 1),
  constraint utterance_span_ordered check (span_start >= 0 and span_start < span_end),
  constraint utterance_label_whole check (
    (label_start is null) = (label_end is null) and (label_start is null) = (label_exact is null)),
  constraint utterance_label_ordered check (label_start >= 0 and label_start < label_end),
  constraint utterance_not_response_to_itself check (responds_to_id <> id)
);

comment on table utterance is 'One turn at talk of a transcript, or a signed article as a whole.';
comment on column utterance.role_printed is 'What the text says the speaker is.';
comment on column utterance.role is 'What the directory says the speaker was on that day.';

create index utterance_speaker_index on utterance (speaker_id) where speaker_id is not null;
create index utterance_addressee_index on utterance (addressee_id) where addressee_id is not null;

create table annotation (
  utterance_id text collate "C" not null,
  position     integer not null,
  category     text not null,
  type         text,
  span_start   integer not null,
  span_end     integer not null,
  exact        text not null,

  constraint annotation_pk primary key (utterance_id, position),
  constraint annotation_utterance_fk foreign key (utterance_id)
    references utterance (id) on delete cascade,
  constraint annotation_position_range check (position >= 0),
  constraint annotation_category_known check (
    category in ('kinesic', 'incident', 'vocal', 'note', 'gap', 'translation')),
  constraint annotation_span_ordered check (span_start >= 0 and span_start < span_end)
);

comment on table annotation is
  'Something in a turn that is not speech, as "(Applause.)", with its brackets. Categories are ParlaMint''s.';
