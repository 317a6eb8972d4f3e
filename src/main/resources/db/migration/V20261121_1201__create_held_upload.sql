-- A file that somebody sent with a form that was not accepted yet, so that it need not be chosen again.
create table held_upload (
  id        uuid         constraint held_upload_pk primary key,
  user_id   bigint       not null constraint held_upload_by references app_user,
  sha256    char(64)     not null constraint held_upload_file_exists references stored_file,
  file_name varchar(255) not null,
  held_at   timestamptz  not null
);
create index held_upload_user on held_upload (user_id);
