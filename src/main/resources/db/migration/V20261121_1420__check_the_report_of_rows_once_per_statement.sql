-- A reference checked row by row was a quarter of what issuing a report of 300,000 rows cost the database. No report can
-- ever be deleted (report_append_only), so that looking once per statement when rows come in holds as much.
alter table report_row drop constraint report_row_of;

create function report_row_of_a_report() returns trigger language plpgsql as $$
begin
  if exists (select from (select distinct report_id from added) a
              where not exists (select from report r where r.id = a.report_id)) then
    raise exception 'report_row_of: no such report' using errcode = 'foreign_key_violation', constraint = 'report_row_of';
  end if;
  return null;
end $$;

create trigger report_row_of after insert on report_row referencing new table as added
  for each statement execute function report_row_of_a_report();
