-- Every write of the register is one entry; its id orders what was known (R3).
create extension if not exists pg_trgm;
create extension if not exists unaccent;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'append-only: % on % is not allowed', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;

create sequence entry_id_seq;

create table entry (
  id          bigint      constraint entry_pk primary key,
  recorded_at timestamptz not null,
  author_id   bigint,
  source      varchar(20) not null constraint entry_source_known
    check (source in ('FORM', 'GRID', 'IMPORT', 'REPLY', 'CHANGE_REQUEST', 'SYSTEM', 'REVERSAL')),
  reason      text,
  reverts_id  bigint      constraint entry_reverts_exists references entry constraint entry_reverted_once unique
);
create index entry_recorded_at on entry (recorded_at, id);
create trigger entry_append_only before update or delete or truncate on entry
  for each statement execute function refuse_change();
