-- Which commitments replace a renegotiated one (R11.8), many to many; it holds while the fact that says so does.
create table commitment_succession (
  state_change_id bigint not null constraint commitment_succession_fact_exists references state_change,
  predecessor_id  bigint not null constraint commitment_succession_predecessor_exists references commitment,
  successor_id    bigint not null constraint commitment_succession_successor_exists references commitment,
  entry_id        bigint not null constraint commitment_succession_entry_exists references entry,
  constraint commitment_succession_pk primary key (state_change_id, successor_id),
  constraint commitment_succession_of_another check (predecessor_id <> successor_id)
);
create index commitment_succession_predecessor on commitment_succession (predecessor_id);
create index commitment_succession_successor on commitment_succession (successor_id);
create trigger commitment_succession_append_only before update or delete or truncate on commitment_succession
  for each statement execute function refuse_change();
