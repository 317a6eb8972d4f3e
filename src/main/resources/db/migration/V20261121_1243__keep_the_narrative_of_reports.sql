-- What SSGC writes beside the figures of a draft; a report keeps it as it read when it was issued, its figures put in.
create table report_narrative (
  periodicity varchar(10) not null constraint report_narrative_periodicity_known check (periodicity in ('MONTHLY', 'BIMESTRAL')),
  period      varchar(7)  not null,
  edition     int         not null,
  text        text        not null,
  version     int         not null,
  saved_by    bigint      not null constraint report_narrative_saved_by_exists references app_user,
  saved_at    timestamptz not null,
  constraint report_narrative_pk primary key (periodicity, period, edition)
);
alter table report add column narrative text;
