-- Files are kept once, by content, in chunks that can be streamed.
create table stored_file (
  sha256     char(64)     constraint stored_file_pk primary key,
  size       bigint       not null constraint stored_file_not_empty check (size > 0),
  media_type varchar(120) not null,
  stored_at  timestamptz  not null
);

create table stored_file_chunk (
  sha256  char(64) not null constraint stored_file_chunk_of_file references stored_file,
  number  int      not null,
  content bytea    not null,
  constraint stored_file_chunk_pk primary key (sha256, number)
);
