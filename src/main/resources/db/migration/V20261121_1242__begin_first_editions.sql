-- The first edition of a report begins by itself once its period is over; a later one follows an issued one, so that a
-- period has one draft at most.
alter table report_edition
  drop constraint report_edition_is_later,
  alter column reason drop not null,
  alter column opened_by drop not null,
  add column follows int generated always as (nullif(edition - 1, 0)) stored,
  add constraint report_edition_from_one check (edition >= 1),
  add constraint report_edition_periodicity_known check (periodicity in ('MONTHLY', 'BIMESTRAL')),
  add constraint report_edition_by_a_person_with_reason
    check (case when edition = 1 then reason is null and opened_by is null else num_nulls(reason, opened_by) = 0 end),
  add constraint report_edition_follows_issued foreign key (periodicity, period, follows)
    references report (periodicity, period, edition);
