-- What belongs to a commitment or an entry names one that exists: asked once for all rows that a statement adds, where a
-- foreign key asks for each. Parents stay (commitment_stays, entry_append_only), and a child keeps its parent.
create function refuse_orphans() returns trigger language plpgsql as $$
declare
  orphan bigint;
begin
  execute format('select a.%1$I from added a where not exists (select from %2$I p where p.id = a.%1$I) limit 1',
    tg_argv[0], tg_argv[1]) into orphan;
  if orphan is not null then
    raise exception '%: % % does not exist', tg_name, tg_argv[1], orphan
      using errcode = 'foreign_key_violation', constraint = tg_name, table = tg_table_name, column = tg_argv[0];
  end if;
  return null;
end $$;

alter table commitment_text drop constraint commitment_text_of;
create trigger commitment_text_of after insert on commitment_text referencing new table as added
  for each statement execute function refuse_orphans('commitment_id', 'commitment');
create trigger commitment_text_stays_with before update of commitment_id on commitment_text
  for each statement execute function refuse_removal();

alter table commitment_institution drop constraint commitment_institution_of;
create trigger commitment_institution_of after insert on commitment_institution referencing new table as added
  for each statement execute function refuse_orphans('commitment_id', 'commitment');
create trigger commitment_institution_stays_with before update of commitment_id on commitment_institution
  for each statement execute function refuse_removal();

alter table commitment_place drop constraint commitment_place_of;
create trigger commitment_place_of after insert on commitment_place referencing new table as added
  for each statement execute function refuse_orphans('commitment_id', 'commitment');
create trigger commitment_place_stays_with before update of commitment_id on commitment_place
  for each statement execute function refuse_removal();

alter table commitment_key drop constraint commitment_key_of, drop constraint commitment_key_entry_exists;
create trigger commitment_key_of after insert on commitment_key referencing new table as added
  for each statement execute function refuse_orphans('commitment_id', 'commitment');
create trigger commitment_key_entry_exists after insert on commitment_key referencing new table as added
  for each statement execute function refuse_orphans('entry_id', 'entry');
create trigger commitment_key_stays_with before update of commitment_id, entry_id on commitment_key
  for each statement execute function refuse_removal();

alter table state_change drop constraint state_change_of, drop constraint state_change_entry_exists;
create trigger state_change_of after insert on state_change referencing new table as added
  for each statement execute function refuse_orphans('commitment_id', 'commitment');
create trigger state_change_entry_exists after insert on state_change referencing new table as added
  for each statement execute function refuse_orphans('entry_id', 'entry');

alter table commitment_revision drop constraint commitment_revision_of, drop constraint commitment_revision_entry_exists;
create trigger commitment_revision_of after insert on commitment_revision referencing new table as added
  for each statement execute function refuse_orphans('commitment_id', 'commitment');
create trigger commitment_revision_entry_exists after insert on commitment_revision referencing new table as added
  for each statement execute function refuse_orphans('entry_id', 'entry');
