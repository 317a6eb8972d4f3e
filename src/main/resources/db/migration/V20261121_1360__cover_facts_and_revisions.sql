-- A report reads of every commitment what was known at an entry: both histories, in order of commitment, out of indexes
-- that hold all that its figures need.
alter table commitment_revision add column due_on date
  generated always as (make_date(left(register ->> 'dueOn', 4)::int, substr(register ->> 'dueOn', 6, 2)::int,
                                 substr(register ->> 'dueOn', 9, 2)::int)) stored;
alter table commitment_revision drop constraint commitment_revision_once_per_entry;
alter table commitment_revision add constraint commitment_revision_once_per_entry unique (commitment_id, entry_id)
  include (live, acta_on, unit_id, space_id, sgsd_takes_part, kind, responsible_id, level, due_on);

drop index state_change_order;
create index state_change_order on state_change (commitment_id, occurred_on, entry_id, id) include (state, coarse, kind);
