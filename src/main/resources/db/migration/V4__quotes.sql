create table quote (
  id                  text collate "C" not null,
  document_id         text collate "C" not null,
  section_id          text collate "C" not null,
  utterance_id        text collate "C",
  within_quote_id     text collate "C",
  position            integer not null,

  layer               text not null,
  form                text not null,
  span_start          integer not null,
  span_end            integer not null,
  exact               text not null,
  prefix              text not null,
  suffix              text not null,
  text                text not null,
  language            text not null,
  is_translation      boolean,
  clause_start        integer,
  clause_end          integer,
  clause_exact        text,

  speaker_id          text collate "C",
  role                text,
  status              text not null,

  engine_speaker_id   text collate "C",
  engine_role         text,
  engine_status       text not null,
  role_printed        text,
  rule                text,
  confidence          double precision not null,
  source_start        integer,
  source_end          integer,
  source_exact        text,
  cue_start           integer,
  cue_end             integer,
  cue_exact           text,

  said_from           date,
  said_to             date,
  said_at             timestamptz,
  said_at_offset      integer,
  date_precision      text,
  date_basis          text,
  published_on        date,
  published_at        timestamptz,
  published_at_offset integer,
  publisher           text,
  place               text,
  said_order          date not null generated always as (coalesce(said_from, date '0001-01-01')) stored,
  published_order     date not null generated always as (coalesce(published_on, date '0001-01-01')) stored,

  constraint quote_pk primary key (id),
  constraint quote_position_unique unique (document_id, position),
  constraint quote_section_fk foreign key (document_id, section_id)
    references section (document_id, id),
  constraint quote_utterance_fk foreign key (document_id, utterance_id)
    references utterance (document_id, id),
  constraint quote_within_quote_fk foreign key (within_quote_id)
    references quote (id) deferrable initially deferred,
  constraint quote_speaker_fk foreign key (speaker_id) references speaker (id),
  constraint quote_engine_speaker_fk foreign key (engine_speaker_id) references speaker (id),
  constraint quote_id_form check (id ~ '^q[a-z2-7]{26}$'),
  constraint quote_position_range check (position >= 1),
  constraint quote_form_of_layer check (
    case layer when 'passage' then form in ('spoken', 'written')
               when 'quotation' then form in ('direct', 'mixed')
               when 'report' then form = 'indirect'
               else false end),
  constraint quote_spoken_in_utterance check (form <> 'spoken' or utterance_id is not null),
  constraint quote_not_within_itself check (within_quote_id <> id),
  constraint quote_span_ordered check (span_start >= 0 and span_start < span_end),
  constraint quote_exact_fills_span check (char_length(exact) = span_end - span_start),
  constraint quote_prefix_length check (char_length(prefix) <= 32),
  constraint quote_suffix_length check (char_length(suffix) <= 32),
  constraint quote_clause_whole check (
    (clause_start is null) = (clause_end is null) and (clause_start is null) = (clause_exact is null)),
  constraint quote_clause_ordered check (clause_start >= 0 and clause_start < clause_end),
  constraint quote_status_known check (status in ('attributed', 'unattributed', 'corrected')),
  constraint quote_engine_status_known check (engine_status in ('attributed', 'unattributed')),
  constraint quote_uncorrected_is_engines check (
    status = 'corrected'
    or (status = engine_status
        and speaker_id is not distinct from engine_speaker_id
        and role is not distinct from engine_role)),
  constraint quote_unattributed_has_no_speaker check (
    engine_status = 'attributed' or engine_speaker_id is null),
  constraint quote_attributed_by_rule check (engine_status = 'unattributed' or rule is not null),
  constraint quote_confidence_range check (confidence between 0 and 1),
  constraint quote_source_whole check (
    (source_start is null) = (source_end is null) and (source_start is null) = (source_exact is null)),
  constraint quote_source_ordered check (source_start >= 0 and source_start < source_end),
  constraint quote_cue_whole check (
    (cue_start is null) = (cue_end is null) and (cue_start is null) = (cue_exact is null)),
  constraint quote_cue_ordered check (cue_start >= 0 and cue_start < cue_end),
  constraint quote_said_whole check (
    (said_from is null) = (said_to is null)
    and (said_from is null) = (date_precision is null)
    and (said_from is null) = (date_basis is null)),
  constraint quote_said_ordered check (said_from <= said_to),
  constraint quote_said_within_a_year check (said_to - said_from <= 365),
  constraint quote_date_precision_known check (
    date_precision in ('second', 'minute', 'day', 'month', 'year')),
  constraint quote_day_is_one_day check (
    date_precision in ('month', 'year') or said_from = said_to),
  constraint quote_date_basis_known check (date_basis in ('stated', 'dateline', 'entry', 'document')),
  constraint quote_said_at_has_offset check ((said_at is null) = (said_at_offset is null)),
  constraint quote_said_at_is_precise check (said_at is null or date_precision in ('second', 'minute')),
  constraint quote_published_at_has_offset check (
    (published_at is null) = (published_at_offset is null))
);

comment on table quote is
  'Words of one speaker with their place. The id is derived from the document, the layer and the span. What the engine answered stands in the engine_ columns, the rule, the confidence, the source and the cue; speaker_id, role and status are what is served: the standing correction, or else the engine''s answer.';
comment on column quote.exact is 'The slice of the document''s text, letter by letter.';
comment on column quote.text is 'White space made plain, stage directions left out.';
comment on column quote.said_from is
  'First day, inclusive, of the time the words were said; with said_to the same day unless the precision is month or year.';
comment on column quote.said_order is 'For ordering and keyset paging: what has no date is oldest.';
comment on column quote.publisher is 'Of the section, or else of the document.';

create index quote_engine_speaker_index on quote (engine_speaker_id)
  where engine_speaker_id is not null;
create index quote_within_quote_index on quote (within_quote_id) where within_quote_id is not null;

create table quote_candidate (
  quote_id   text collate "C" not null,
  position   integer not null,
  speaker_id text collate "C" not null,
  confidence double precision not null,

  constraint quote_candidate_pk primary key (quote_id, position),
  constraint quote_candidate_quote_fk foreign key (quote_id)
    references quote (id) on delete cascade,
  constraint quote_candidate_speaker_fk foreign key (speaker_id) references speaker (id),
  constraint quote_candidate_position_range check (position >= 0),
  constraint quote_candidate_confidence_range check (confidence between 0 and 1)
);

comment on table quote_candidate is 'Whose words they may be, where the rules cannot tell.';

create index quote_candidate_speaker_index on quote_candidate (speaker_id);
