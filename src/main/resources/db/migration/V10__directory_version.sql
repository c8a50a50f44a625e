create table directory_version (
  only_row boolean not null default true,
  version  text collate "C" not null,

  constraint directory_version_pk primary key (only_row),
  constraint directory_version_one_row check (only_row)
);

comment on table directory_version is
  'The engine version whose directory the speaker tables hold: a start that finds its own leaves them alone. Empty it in a migration that changes what is stored of a speaker.';
