-- An adenda may also say otherwise what was promised; due_on null: it leaves the deadline as it is.
alter table addendum_commitment
  alter column due_on drop not null,
  add column wording_before text,
  add column wording        text,
  drop constraint addendum_commitment_moves,
  add constraint addendum_commitment_moves check (due_before is distinct from due_on or due_before is null),
  add constraint addendum_commitment_rewords check ((wording is null) = (wording_before is null) and wording <> wording_before),
  add constraint addendum_commitment_changes check (due_on is not null or wording is not null);
