-- Reports are documents: frozen once issued, one row per edition, rows copied without reference to the register.
create table report (
  id             bigint generated always as identity constraint report_pk primary key,
  periodicity    varchar(10)  not null constraint report_periodicity_known check (periodicity in ('MONTHLY', 'BIMESTRAL')),
  period         varchar(7)   not null,
  edition        int          not null constraint report_edition_from_one check (edition >= 1),
  cut_off        date         not null,
  known_at_entry bigint       not null,
  fingerprint    char(64)     not null,
  content        jsonb        not null,
  issued_by      bigint       not null constraint report_issued_by_exists references app_user,
  issued_at      timestamptz  not null,
  reason         text,
  constraint report_edition_unique unique (periodicity, period, edition)
);

create table report_row (
  report_id bigint       not null constraint report_row_of references report,
  code      varchar(60)  not null,
  unit      varchar(120) not null,
  class     varchar(15)  not null,
  kind      varchar(20),
  responsible varchar(400),
  level     varchar(10),
  state     varchar(20)  not null,
  fact_on   date         not null,
  is_new    boolean      not null,
  is_closed boolean      not null,
  element   jsonb        not null,
  constraint report_row_pk primary key (report_id, code)
);
create trigger report_row_append_only before update or delete or truncate on report_row
  for each statement execute function refuse_change();
