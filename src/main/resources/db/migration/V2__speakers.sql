create table speaker (
  id                text collate "C" not null,
  kind              text not null,
  name              text not null,
  gender            text,
  provisional       boolean not null,
  scope_document_id text collate "C",

  constraint speaker_pk primary key (id),
  constraint speaker_scope_document_fk foreign key (scope_document_id)
    references document (id) on delete set null,
  constraint speaker_id_form check (
    case when provisional then id ~ '^p[a-z2-7]{26}$'
         else id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and id !~ '^p[a-z2-7]{26}$' end),
  constraint speaker_kind_known check (kind in ('person', 'organization')),
  constraint speaker_gender_known check (gender in ('female', 'male')),
  constraint speaker_name_not_blank check (btrim(name) <> ''),
  constraint speaker_scope_only_provisional check (provisional or scope_document_id is null)
);

comment on table speaker is
  'A person or organisation: of the directory, or provisional, that is named by a text and unknown to the directory.';
comment on column speaker.scope_document_id is
  'A provisional speaker with a name of one word belongs to this document alone.';

create index speaker_scope_document_index on speaker (scope_document_id)
  where scope_document_id is not null;
create index speaker_by_name_index on speaker (left(name, 200) collate "C", id);

create table speaker_name (
  speaker_id    text collate "C" not null,
  position      integer not null,
  name          text not null,
  family        text,
  language      text,
  script        text,
  folded        text collate "C" not null,
  folded_family text collate "C",

  constraint speaker_name_pk primary key (speaker_id, position),
  constraint speaker_name_speaker_fk foreign key (speaker_id)
    references speaker (id) on delete cascade,
  constraint speaker_name_position_range check (position >= 0),
  constraint speaker_name_not_blank check (btrim(name) <> '')
);

comment on table speaker_name is 'Every spelling of a name that is known, in any script.';
comment on column speaker_name.folded is
  'The spelling without case, accents, spaces, hyphens and apostrophes; for comparison only.';

create index speaker_name_folded_index on speaker_name (left(folded, 200) text_pattern_ops);
create index speaker_name_folded_family_index on speaker_name (left(folded_family, 200) text_pattern_ops)
  where folded_family is not null;

create table speaker_identifier (
  speaker_id text collate "C" not null,
  scheme     text not null,
  value      text not null,

  constraint speaker_identifier_pk primary key (speaker_id, scheme),
  constraint speaker_identifier_value_unique unique (scheme, value),
  constraint speaker_identifier_speaker_fk foreign key (speaker_id)
    references speaker (id) on delete cascade,
  constraint speaker_identifier_scheme_form check (scheme ~ '^[a-z][a-z0-9_]*$')
);

comment on table speaker_identifier is 'Who this is elsewhere, as wikidata Q7747.';

create table speaker_role (
  speaker_id text collate "C" not null,
  position   integer not null,
  office_id  text not null,
  role       text not null,
  held_from  date,
  held_to    date,

  constraint speaker_role_pk primary key (speaker_id, position),
  constraint speaker_role_speaker_fk foreign key (speaker_id)
    references speaker (id) on delete cascade,
  constraint speaker_role_position_range check (position >= 0),
  constraint speaker_role_days_ordered check (held_from <= held_to)
);

comment on table speaker_role is
  'What a speaker of the directory was when: first and last day, inclusive, null where unknown or going on.';

create index speaker_role_role_index on speaker_role (lower(role));
