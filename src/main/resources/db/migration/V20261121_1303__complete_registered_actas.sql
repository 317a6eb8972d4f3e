-- What was left out when an acta was registered: commitments and files added later, with the reason, by one form each.
create table acta_addition (
  id           bigint generated always as identity constraint acta_addition_pk primary key,
  acta_id      bigint not null constraint acta_addition_acta_exists references acta,
  registration uuid   not null constraint acta_addition_registered_once unique,
  entry_id     bigint not null constraint acta_addition_entry_exists references entry
);
create index acta_addition_acta on acta_addition (acta_id, id);
create trigger acta_addition_append_only before update or delete or truncate on acta_addition
  for each statement execute function refuse_change();
