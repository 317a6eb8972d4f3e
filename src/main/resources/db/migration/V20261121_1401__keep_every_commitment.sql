-- A commitment is annulled, never removed, and its number never becomes another's (R5): the database refuses both.
create function refuse_removal() returns trigger language plpgsql as $$
begin
  raise exception '%: % of % is not allowed', tg_name, lower(tg_op), tg_table_name using errcode = 'restrict_violation', constraint = tg_name;
end $$;
create trigger commitment_stays before delete or truncate on commitment for each statement execute function refuse_removal();
create trigger commitment_keeps_id before update of id on commitment for each statement execute function refuse_removal();
