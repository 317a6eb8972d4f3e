-- What people enter of cases and spaces beyond what a matrix brings, and how it changed.
alter table dialogue_case add column aliases text;

alter table dialogue_space
  add column norm       varchar(300),
  add column term_from  date,
  add column term_until date,
  add constraint dialogue_space_term_in_order check (term_until >= term_from);

create table space_extension (
  id       bigint generated always as identity constraint space_extension_pk primary key,
  space_id bigint       not null constraint space_extension_space_exists references dialogue_space,
  until_on date         not null,
  norm     varchar(300) not null,
  entry_id bigint       not null constraint space_extension_entry_exists references entry
);
create index space_extension_space on space_extension (space_id, id);
create trigger space_extension_append_only before update or delete or truncate on space_extension
  for each statement execute function refuse_change();

create table case_risk (
  id          bigint generated always as identity constraint case_risk_pk primary key,
  case_id     bigint      not null constraint case_risk_case_exists references dialogue_case,
  level       varchar(10) not null constraint case_risk_level_known check (level in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
  occurred_on date        not null,
  entry_id    bigint      not null constraint case_risk_entry_exists references entry
);
create index case_risk_case on case_risk (case_id, occurred_on, id);
create trigger case_risk_append_only before update or delete or truncate on case_risk
  for each statement execute function refuse_change();

-- Old and new value of what was corrected, field by field.
create table dialogue_change (
  id         bigint generated always as identity constraint dialogue_change_pk primary key,
  subject    varchar(10) not null constraint dialogue_change_subject_known check (subject in ('CASE', 'SPACE', 'ACTA', 'PETITION')),
  subject_id bigint      not null,
  field      varchar(60) not null,
  old_value  text,
  new_value  text,
  entry_id   bigint      not null constraint dialogue_change_entry_exists references entry
);
create index dialogue_change_subject on dialogue_change (subject, subject_id, id);
create trigger dialogue_change_append_only before update or delete or truncate on dialogue_change
  for each statement execute function refuse_change();
