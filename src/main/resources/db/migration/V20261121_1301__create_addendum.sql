-- A new signed document that changes what was agreed in an acta (R5). registration: the form that registered it, under
-- which its files are kept. One entered by mistake is taken back by an entry that reverts its own.
create table addendum (
  id           bigint generated always as identity constraint addendum_pk primary key,
  acta_id      bigint       not null constraint addendum_acta_exists references acta,
  signed_on    date         not null,
  number       varchar(300),
  summary      text         not null constraint addendum_summary_not_blank check (summary <> ''),
  registration uuid         not null constraint addendum_registered_once unique,
  entry_id     bigint       not null constraint addendum_entry_exists references entry constraint addendum_of_one_entry unique
);
create index addendum_acta on addendum (acta_id, signed_on, id);
create trigger addendum_append_only before update or delete or truncate on addendum
  for each statement execute function refuse_change();

-- The deadline of a commitment before and after an adenda; before null: it had none.
create table addendum_commitment (
  addendum_id   bigint not null constraint addendum_commitment_of references addendum,
  commitment_id bigint not null constraint addendum_commitment_exists references commitment,
  due_before    date,
  due_on        date   not null,
  constraint addendum_commitment_pk primary key (addendum_id, commitment_id),
  constraint addendum_commitment_moves check (due_before is distinct from due_on)
);
create index addendum_commitment_by_commitment on addendum_commitment (commitment_id, addendum_id);
create trigger addendum_commitment_append_only before update or delete or truncate on addendum_commitment
  for each statement execute function refuse_change();
