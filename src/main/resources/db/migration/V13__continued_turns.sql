-- A turn that goes on after an interruption knows the turn it goes on from.
alter table utterance add column continues_id text collate "C";

alter table utterance add constraint utterance_continues_fk
  foreign key (document_id, continues_id)
  references utterance (document_id, id) deferrable initially deferred;

alter table utterance add constraint utterance_not_continuing_itself check (continues_id <> id);

comment on column utterance.continues_id is
  'The turn of the same speaker that this one goes on from; null where the document shows none.';
