create table retired (
  id          text collate "C" not null,
  document_id text collate "C" not null,
  reason      text not null,
  retired_at  timestamptz not null,

  constraint retired_pk primary key (id),
  constraint retired_id_form check (id ~ '^[dsuq][a-z2-7]{26}$'),
  constraint retired_reason_known check (reason in ('deleted', 'vanished'))
);

comment on table retired is
  'Ids that were given out and are gone: of deleted documents and all that was in them, and of what an attribution no longer finds. Found again, an id leaves this table. A deleted seed is not imported again.';

create index retired_document_index on retired (document_id);
