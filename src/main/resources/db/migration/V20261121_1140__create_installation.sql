-- What this database is: once the demonstration filled it, its rows are fictitious for good.
create table installation (
  one_row        boolean     default true constraint installation_pk primary key constraint installation_one_row check (one_row),
  demo_filled_at timestamptz
);
insert into installation default values;
