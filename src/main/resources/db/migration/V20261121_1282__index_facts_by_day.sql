-- The first day on which anything counts is found at the beginning of an index, however long the histories are.
create index state_change_day on state_change (occurred_on) where state is not null;
