-- The head of a signed document; an acta that an import created has none of it. registration: the form that registered
-- it, so that a form sent twice registers one acta, and the files uploaded with it are known before the acta exists.
alter table acta
  add column number       varchar(40),
  add column place        varchar(300),
  add column modality     varchar(10) constraint acta_modality_known check (modality in ('IN_PERSON', 'DIGITAL', 'MIXED')),
  add column platform     varchar(300),
  add column agenda       text,
  add column participants text,
  add column registration uuid constraint acta_registered_once unique;
create index acta_by_day on acta (signed_on desc, id desc) where annulled_entry_id is null;

create table acta_file (
  id           bigint generated always as identity constraint acta_file_pk primary key,
  registration uuid         not null,
  sha256       char(64)     not null constraint acta_file_stored references stored_file,
  name         varchar(255) not null,
  uploaded_by  bigint       not null,
  uploaded_at  timestamptz  not null,
  constraint acta_file_once unique (registration, sha256)
);
