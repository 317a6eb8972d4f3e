-- Reports are documents: frozen once issued, one row per edition, rows copied without reference to the register.
create table report (
  id             bigint generated always as identity constraint report_pk primary key,
  periodicity    varchar(10)  not null constraint report_periodicity_known check (periodicity in ('MONTHLY', 'BIMESTRAL')),
  period         varchar(7)   not null,
  edition        int          not null constraint report_edition_from_one check (edition >= 1),
  cut_off        date         not null,
  known_at_entry bigint       not null,
  content        jsonb        not null,
  names          jsonb        not null,
  issued_by      bigint       not null constraint report_issued_by_exists references app_user,
  issued_at      timestamptz  not null,
  constraint report_edition_unique unique (periodicity, period, edition)
);
create trigger report_append_only before update or delete or truncate on report
  for each statement execute function refuse_change();

-- figures: every figure of the report that counts the row. The rows are written before what they belong to.
create table report_row (
  report_id   bigint       not null constraint report_row_of references report deferrable initially deferred,
  code        varchar(60)  collate "C" not null,
  unit_id     bigint       not null,
  unit        varchar(120) not null,
  class       varchar(15)  not null,
  kind        varchar(20),
  responsible varchar(400),
  level       varchar(10),
  state       varchar(20)  not null,
  since       date         not null,
  figures     text[]       not null,
  element     jsonb        not null,
  constraint report_row_pk primary key (report_id, code)
);
create trigger report_row_append_only before update or delete or truncate on report_row
  for each statement execute function refuse_change();

-- A correction of an issued report: a draft again, which follows the register until it is issued in its turn.
create table report_edition (
  periodicity varchar(10) not null,
  period      varchar(7)  not null,
  edition     int         not null constraint report_edition_is_later check (edition >= 2),
  reason      text        not null constraint report_edition_reason_given check (reason <> ''),
  opened_by   bigint      not null constraint report_edition_opened_by_exists references app_user,
  opened_at   timestamptz not null,
  constraint report_edition_pk primary key (periodicity, period, edition)
);
create trigger report_edition_append_only before update or delete or truncate on report_edition
  for each statement execute function refuse_change();
