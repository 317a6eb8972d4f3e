-- What became of a petition, and of which commitment it is the origin; every decision is kept with its day.
alter table petition
  add column decided_on      date,
  add column commitment_code varchar(60) constraint petition_commitment_exists references commitment (code),
  add constraint petition_commitment_of_accepted check (commitment_code is null or status = 'ACCEPTED');

create table petition_decision (
  id              bigint generated always as identity constraint petition_decision_pk primary key,
  petition_id     bigint      not null constraint petition_decision_of references petition,
  status          varchar(12) not null constraint petition_decision_status_known
    check (status in ('TO_CONFIRM', 'ACCEPTED', 'NOT_ACCEPTED', 'WITHDRAWN')),
  decided_on      date        not null,
  commitment_code varchar(60) constraint petition_decision_commitment_exists references commitment (code),
  entry_id        bigint      not null constraint petition_decision_entry_exists references entry,
  constraint petition_decision_commitment_of_accepted check (commitment_code is null or status = 'ACCEPTED')
);
create index petition_decision_petition on petition_decision (petition_id, id);
create trigger petition_decision_append_only before update or delete or truncate on petition_decision
  for each statement execute function refuse_change();
