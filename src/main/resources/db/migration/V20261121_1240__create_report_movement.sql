-- What left the total of a unit and class since the previous report, or was annulled or absorbed (R11.7, cuadre); what
-- entered is among the rows. from: where the previous report counted it; to: where this one does. Copies, like the rows.
create table report_movement (
  id            bigint generated always as identity constraint report_movement_pk primary key,
  report_id     bigint      not null constraint report_movement_of references report deferrable initially deferred,
  code          varchar(60) collate "C" not null,
  kind          varchar(10) not null constraint report_movement_kind_known check (kind in ('LEFT', 'ANNULLED', 'ABSORBED')),
  unit_id       bigint      not null,
  class         varchar(15) not null,
  reported      boolean     not null,
  from_unit_id  bigint,
  from_class    varchar(15),
  from_reported boolean,
  to_unit_id    bigint,
  to_class      varchar(15),
  to_reported   boolean
);
create index report_movement_by_report on report_movement (report_id, kind, unit_id, class, code);
create trigger report_movement_append_only before update or delete or truncate on report_movement
  for each statement execute function refuse_change();
