-- Lists of commitments under a name: their filters, order and columns as an address says them. Shared ones are for everybody.
create table saved_view (
  id       bigint generated always as identity constraint saved_view_pk primary key,
  owner_id bigint        not null constraint saved_view_owner_exists references app_user,
  name     varchar(80)   not null,
  name_key varchar(80)   not null constraint saved_view_name_has_letters check (name_key <> ''),
  query    varchar(4000) not null,
  shared   boolean       not null default false,
  saved_at timestamptz   not null,
  version  int           not null default 0,
  constraint saved_view_name_unique unique (owner_id, name_key)
);
create index saved_view_shared on saved_view (name_key, id) where shared;
