-- A name is found by the beginning of any of its words: "Leyen" is in "Ursula von der Leyen". Names
-- that are stored already are filled in by the directory's next start and by the next import.
alter table speaker_name add column words text;

comment on column speaker_name.words is
  'The words of the spelling, each folded as the whole is; null where it was stored without them.';

create index speaker_name_words_index on speaker_name using gin (to_tsvector('simple', words));
