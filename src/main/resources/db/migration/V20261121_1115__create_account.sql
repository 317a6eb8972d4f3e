-- Accounts, their roles, and the territorial units to which some are limited.
create table app_user (
  id                  bigint generated always as identity constraint app_user_pk primary key,
  username            varchar(60)  not null constraint app_user_username_unique unique,
  display_name        varchar(120) not null,
  password_hash       varchar(200) not null,
  active              boolean      not null default true,
  demo                boolean      not null default false,
  password_change_due boolean      not null default false,
  version             int          not null default 0
);

create table app_user_role (
  user_id bigint      not null constraint app_user_role_of references app_user,
  role    varchar(10) not null constraint app_user_role_known check (role in ('SSGC', 'SSGD', 'SSPI', 'SGSD', 'VGT', 'ADMIN')),
  constraint app_user_role_pk primary key (user_id, role)
);

create table app_user_unit (
  user_id bigint not null constraint app_user_unit_of references app_user,
  unit_id bigint not null constraint app_user_unit_exists references territorial_unit,
  constraint app_user_unit_pk primary key (user_id, unit_id)
);

alter table entry add constraint entry_author_exists foreign key (author_id) references app_user;

create table login_attempt (
  id           bigint generated always as identity constraint login_attempt_pk primary key,
  username     varchar(200) not null,
  address      varchar(60)  not null,
  succeeded    boolean      not null,
  attempted_at timestamptz  not null
);
create index login_attempt_username on login_attempt (username, attempted_at);
create index login_attempt_address on login_attempt (address, attempted_at);

create table audit_event (
  id          bigint generated always as identity constraint audit_event_pk primary key,
  happened_at timestamptz  not null,
  user_id     bigint       constraint audit_event_user_exists references app_user,
  action      varchar(40)  not null,
  detail      text
);
create trigger audit_event_append_only before update or delete or truncate on audit_event
  for each statement execute function refuse_change();

create table spring_session (
  primary_id            char(36) not null constraint spring_session_pk primary key,
  session_id            char(36) not null,
  creation_time         bigint   not null,
  last_access_time      bigint   not null,
  max_inactive_interval int      not null,
  expiry_time           bigint   not null,
  principal_name        varchar(100)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
  session_primary_id char(36)     not null constraint spring_session_attributes_of references spring_session (primary_id) on delete cascade,
  attribute_name     varchar(200) not null,
  attribute_bytes    bytea        not null,
  constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name)
);
