-- Places, too, stay with their UBIGEO once the catalogue has them, so those of commitments are asked for once a statement.
create or replace function refuse_orphans() returns trigger language plpgsql as $$
declare
  parent_key text := coalesce(tg_argv[2], 'id');
  orphan text;
begin
  execute format('select a.%1$I from added a where not exists (select from %2$I p where p.%3$I = a.%1$I) limit 1',
    tg_argv[0], tg_argv[1], parent_key) into orphan;
  if orphan is not null then
    raise exception '%: % % does not exist', tg_name, tg_argv[1], orphan
      using errcode = 'foreign_key_violation', constraint = tg_name, table = tg_table_name, column = tg_argv[0];
  end if;
  return null;
end $$;

create trigger place_stays before delete or truncate on place for each statement execute function refuse_removal();
create trigger place_keeps_ubigeo before update of ubigeo on place for each statement execute function refuse_removal();

alter table commitment_place drop constraint commitment_place_exists;
create trigger commitment_place_exists after insert on commitment_place referencing new table as added
  for each statement execute function refuse_orphans('ubigeo', 'place', 'ubigeo');
create trigger commitment_place_keeps_ubigeo before update of ubigeo on commitment_place
  for each statement execute function refuse_removal();
