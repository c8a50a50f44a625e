create table quote_correction (
  quote_id     text collate "C" not null,
  document_id  text collate "C" not null,
  speaker_id   text collate "C",
  role         text,
  reason       text,
  corrected_by text,
  corrected_at timestamptz not null,

  constraint quote_correction_pk primary key (quote_id),
  constraint quote_correction_document_fk foreign key (document_id)
    references document (id) on delete cascade,
  constraint quote_correction_speaker_fk foreign key (speaker_id) references speaker (id),
  constraint quote_correction_quote_id_form check (quote_id ~ '^q[a-z2-7]{26}$')
);

comment on table quote_correction is
  'What a person says against the engine. It stands by the quote''s id and not by its row, so that it outlives an attribution that no longer finds the quote and holds again when the quote is found again.';
comment on column quote_correction.speaker_id is 'Null: nobody who can be named.';

create index quote_correction_document_index on quote_correction (document_id);
create index quote_correction_speaker_index on quote_correction (speaker_id)
  where speaker_id is not null;
