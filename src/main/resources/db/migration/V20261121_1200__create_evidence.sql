-- What shows that a commitment stands as somebody said: a file kept by content, a link, or a document by its number.
-- state_change_id: the fact that it supports; null: handed in on its own.
create table evidence (
  id              bigint generated always as identity constraint evidence_pk primary key,
  commitment_id   bigint        not null constraint evidence_of references commitment,
  state_change_id bigint        constraint evidence_of_fact references state_change,
  kind            varchar(10)   not null constraint evidence_kind_known check (kind in ('FILE', 'LINK', 'DOCUMENT')),
  title           varchar(300)  not null constraint evidence_title_not_blank check (title <> ''),
  sha256          char(64)      constraint evidence_file_exists references stored_file,
  file_name       varchar(255),
  url             varchar(2000),
  entry_id        bigint        not null constraint evidence_entry_exists references entry,
  constraint evidence_is_what_its_kind_says check (
    (kind = 'FILE') = (sha256 is not null and file_name is not null) and (kind = 'LINK') = (url is not null))
);
create index evidence_commitment on evidence (commitment_id, id);
create index evidence_entry on evidence (entry_id);
create trigger evidence_append_only before update or delete or truncate on evidence
  for each statement execute function refuse_change();
