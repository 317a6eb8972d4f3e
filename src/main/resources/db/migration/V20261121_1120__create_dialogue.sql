-- Cases, their dialogue spaces, the dated determinations of class (R4), and the actas signed in them.
create table dialogue_case (
  id                bigint generated always as identity constraint dialogue_case_pk primary key,
  code              varchar(30) not null constraint dialogue_case_code_unique unique
    constraint dialogue_case_code_shape check (code ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'),
  written_code      varchar(200),
  name              varchar(300),
  unit_id           bigint      not null constraint dialogue_case_unit_exists references territorial_unit,
  created_entry_id  bigint      not null constraint dialogue_case_created_by references entry,
  annulled_entry_id bigint      constraint dialogue_case_annulled_by references entry,
  version           int         not null default 0
);
create index dialogue_case_unit on dialogue_case (unit_id);

create table dialogue_space (
  id                bigint generated always as identity constraint dialogue_space_pk primary key,
  case_id           bigint       not null constraint dialogue_space_case_exists references dialogue_case,
  name              varchar(300) not null,
  kind              varchar(60)  not null,
  sgsd_takes_part   boolean      not null,
  prioritised_now   boolean      not null,
  created_entry_id  bigint       not null constraint dialogue_space_created_by references entry,
  annulled_entry_id bigint       constraint dialogue_space_annulled_by references entry,
  version           int          not null default 0
);
create index dialogue_space_case on dialogue_space (case_id);

-- in_force_from null: in force since ever (a class inferred by an import, R4).
create table prioritisation (
  id            bigint generated always as identity constraint prioritisation_pk primary key,
  space_id      bigint      not null constraint prioritisation_space_exists references dialogue_space,
  prioritised   boolean     not null,
  in_force_from date,
  ground        varchar(20) not null constraint prioritisation_ground_known check (ground in ('RECOMMENDATION', 'RISK_ASSESSMENT', 'IMPORT')),
  document      text,
  entry_id      bigint      not null constraint prioritisation_entry_exists references entry
);
create index prioritisation_space on prioritisation (space_id, in_force_from, entry_id);
create trigger prioritisation_append_only before update or delete or truncate on prioritisation
  for each statement execute function refuse_change();

create table prioritisation_retraction (
  prioritisation_id bigint constraint prioritisation_retraction_pk primary key
    constraint prioritisation_retraction_of references prioritisation,
  entry_id          bigint not null constraint prioritisation_retraction_entry_exists references entry
);
create trigger prioritisation_retraction_append_only before update or delete or truncate on prioritisation_retraction
  for each statement execute function refuse_change();

create table acta (
  id                bigint generated always as identity constraint acta_pk primary key,
  space_id          bigint      not null constraint acta_space_exists references dialogue_space,
  signed_on         date        not null,
  kind              varchar(40) not null,
  created_entry_id  bigint      not null constraint acta_created_by references entry,
  annulled_entry_id bigint      constraint acta_annulled_by references entry,
  version           int         not null default 0
);
create index acta_space on acta (space_id, signed_on);
