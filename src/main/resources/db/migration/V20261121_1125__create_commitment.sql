-- Commitments as they stand now, and the two append-only histories behind them (model.md).
create table commitment (
  id                bigint generated always as identity constraint commitment_pk primary key,
  code              varchar(60)   not null constraint commitment_code_unique unique,
  number            int           not null,
  numbered_on       date          not null,
  case_id           bigint        not null constraint commitment_case_exists references dialogue_case,
  acta_id           bigint        not null constraint commitment_acta_exists references acta,
  space_id          bigint        not null constraint commitment_space_exists references dialogue_space,
  acta_on           date          not null,
  unit_id           bigint        not null constraint commitment_unit_exists references territorial_unit,
  kind              varchar(20)   constraint commitment_kind_known check (kind in ('INVESTMENT_PROJECT', 'ACTIVITY')),
  responsible_id    bigint        constraint commitment_responsible_exists references institution,
  level             varchar(10)   constraint commitment_level_known check (level in ('NATIONAL', 'REGIONAL', 'LOCAL')),
  snip              varchar(6)    constraint commitment_snip_shape check (snip ~ '^[1-9][0-9]{0,5}$'),
  cui               varchar(7)    constraint commitment_cui_shape check (cui ~ '^[0-9]{7}$'),
  state             varchar(20)   not null,
  state_on          date          not null,
  progress          text,
  progress_percent  numeric(6, 2) constraint commitment_progress_in_range check (progress_percent between 0 and 100),
  due_on            date,
  updated_on        date          not null,
  created_entry_id  bigint        not null constraint commitment_created_by references entry,
  last_entry_id     bigint        not null constraint commitment_last_written_by references entry,
  annulled_entry_id bigint        constraint commitment_annulled_by references entry,
  absorbed_into_id  bigint        constraint commitment_absorbed_into_exists references commitment,
  version           int           not null default 0,
  constraint commitment_number_unique unique (case_id, numbered_on, number)
);
create index commitment_unit_state on commitment (unit_id, state, id) where annulled_entry_id is null and absorbed_into_id is null;
create index commitment_responsible on commitment (responsible_id, id) include (state) where annulled_entry_id is null and absorbed_into_id is null;
create index commitment_state on commitment (state, id) where annulled_entry_id is null and absorbed_into_id is null;
create index commitment_acta_on on commitment (acta_on, id) where annulled_entry_id is null and absorbed_into_id is null;
create index commitment_due on commitment (due_on, id) where annulled_entry_id is null and absorbed_into_id is null;
create index commitment_updated on commitment (updated_on, id) where annulled_entry_id is null and absorbed_into_id is null;
create index commitment_case on commitment (case_id, acta_on);
create index commitment_space on commitment (space_id);
create index commitment_acta on commitment (acta_id);
create index commitment_created_entry on commitment (created_entry_id);

-- Searchable text beside the row, so that a change of state does not index it again. normal: what NameKey makes of it.
create table commitment_text (
  commitment_id bigint constraint commitment_text_pk primary key constraint commitment_text_of references commitment,
  description   text not null constraint commitment_text_not_blank check (description <> ''),
  normal        text not null,
  words         tsvector generated always as (to_tsvector('simple', normal)) stored
);
create index commitment_text_words on commitment_text using gin (words);
create index commitment_text_normal on commitment_text using gin (normal gin_trgm_ops);

create table commitment_institution (
  commitment_id  bigint      not null constraint commitment_institution_of references commitment,
  role           varchar(16) not null constraint commitment_institution_role_known check (role in ('CO_RESPONSIBLE', 'COLLABORATOR')),
  position       int         not null,
  institution_id bigint      not null constraint commitment_institution_exists references institution,
  constraint commitment_institution_pk primary key (commitment_id, role, position)
);
create index commitment_institution_by_institution on commitment_institution (institution_id, commitment_id);

create table commitment_place (
  commitment_id bigint     not null constraint commitment_place_of references commitment,
  ubigeo        varchar(6) not null constraint commitment_place_exists references place,
  constraint commitment_place_pk primary key (commitment_id, ubigeo)
);
create index commitment_place_by_place on commitment_place (ubigeo varchar_pattern_ops, commitment_id);

-- Every wording that a commitment ever had, to recognise it when a matrix brings it again (R14). hash: SHA-256 of
-- the normalised description; distinguisher: empty, or place and responsible where SSGC said "son dos compromisos".
create table commitment_key (
  id            bigint generated always as identity constraint commitment_key_pk primary key,
  commitment_id bigint not null constraint commitment_key_of references commitment,
  case_id       bigint not null constraint commitment_key_case_exists references dialogue_case,
  acta_on       date   not null,
  hash          bytea  not null,
  distinguisher text   not null default '',
  entry_id      bigint not null constraint commitment_key_entry_exists references entry,
  retracted_by  bigint constraint commitment_key_retracted_by_exists references entry,
  live          boolean not null default true
);
create unique index commitment_key_live_unique on commitment_key (case_id, acta_on, hash, distinguisher)
  where live and retracted_by is null;
create index commitment_key_lookup on commitment_key (case_id, acta_on, hash);
create index commitment_key_commitment on commitment_key (commitment_id);

-- What was said of a commitment's state and progress, and from which date it holds. state null: progress alone.
-- coarse: said in one of the four names, which never destroys a fine state of the same equivalent (R1).
create table state_change (
  id               bigint generated always as identity constraint state_change_pk primary key,
  commitment_id    bigint        not null constraint state_change_of references commitment,
  occurred_on      date          not null,
  state            varchar(20),
  coarse           boolean       not null default false,
  progress         text,
  progress_percent numeric(6, 2) constraint state_change_progress_in_range check (progress_percent between 0 and 100),
  kind             varchar(15)   not null constraint state_change_kind_known check (kind in ('FACT', 'RECTIFICATION', 'CONFIRMATION')),
  details          jsonb,
  entry_id         bigint        not null constraint state_change_entry_exists references entry,
  constraint state_change_says_something check (state is not null or progress is not null)
);
create index state_change_order on state_change (commitment_id, occurred_on, id);
create index state_change_entry on state_change (entry_id);
create trigger state_change_append_only before update or delete or truncate on state_change
  for each statement execute function refuse_change();

create table state_retraction (
  state_change_id bigint constraint state_retraction_pk primary key constraint state_retraction_of references state_change,
  entry_id        bigint not null constraint state_retraction_entry_exists references entry
);
create index state_retraction_entry on state_retraction (entry_id);
create trigger state_retraction_append_only before update or delete or truncate on state_retraction
  for each statement execute function refuse_change();

-- The register of a commitment as each entry left it: what a report counts or hashes in columns, all of it in register.
create table commitment_revision (
  id              bigint generated always as identity constraint commitment_revision_pk primary key,
  commitment_id   bigint  not null constraint commitment_revision_of references commitment,
  entry_id        bigint  not null constraint commitment_revision_entry_exists references entry,
  live            boolean not null,
  acta_on         date    not null,
  unit_id         bigint  not null,
  space_id        bigint  not null,
  sgsd_takes_part boolean not null,
  kind            varchar(20),
  responsible_id  bigint,
  level           varchar(10),
  register        jsonb   not null,
  constraint commitment_revision_once_per_entry unique (commitment_id, entry_id)
);
create index commitment_revision_entry on commitment_revision (entry_id);
create trigger commitment_revision_append_only before update or delete or truncate on commitment_revision
  for each statement execute function refuse_change();
