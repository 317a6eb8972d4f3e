-- Whoever keeps the catalogue in memory asks for this stamp: another one after every change, on every node.
create table catalogue_stamp (
  only_row boolean constraint catalogue_stamp_pk primary key default true constraint catalogue_stamp_one_row check (only_row),
  stamp    uuid    not null
);
insert into catalogue_stamp (stamp) values (gen_random_uuid());

create function stamp_catalogue() returns trigger language plpgsql as $$
begin
  update catalogue_stamp set stamp = gen_random_uuid();
  return null;
end $$;

do $$
declare
  name text;
begin
  foreach name in array array['territorial_unit', 'place', 'sector', 'institution', 'institution_sector', 'name_alias'] loop
    execute format('create trigger %I after insert or update or delete or truncate on %I
      for each statement execute function stamp_catalogue()', name || '_stamped', name);
    execute format('alter table %I enable always trigger %I', name, name || '_stamped');
  end loop;
end $$;
