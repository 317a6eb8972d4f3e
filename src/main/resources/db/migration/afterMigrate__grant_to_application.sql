-- After every migration: the application's role reads and writes rows; of append-only tables it only adds them. Where
-- PostgreSQL knows the right (from 17 on) it may also tell the planner how many there are (analyze).
do $$
declare
  role constant text := '${application_role}';
  appended boolean;
  name text;
begin
  if role <> current_user then
    execute format('grant usage on schema public to %I', role);
    execute format('grant usage, select on all sequences in schema public to %I', role);
    for name, appended in
      select c.relname, exists (select from pg_trigger t join pg_proc p on p.oid = t.tgfoid
                                where t.tgrelid = c.oid and p.proname = 'refuse_change')
      from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
        and c.relname <> 'flyway_schema_history'
    loop
      execute format('revoke all on public.%I from %I', name, role);
      execute format('grant select, insert %s %s on public.%I to %I', case when appended then '' else ', update, delete' end,
        case when current_setting('server_version_num')::int < 170000 then '' else ', maintain' end, name, role);
    end loop;
  end if;
end $$;
