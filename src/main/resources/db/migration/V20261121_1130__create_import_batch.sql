-- Matrices that people uploaded: what they would change, what was confirmed, what was taken back (R14).
create table import_batch (
  id                bigint generated always as identity constraint import_batch_pk primary key,
  file_sha256       char(64)     not null constraint import_batch_file_exists references stored_file,
  file_name         varchar(255) not null,
  cut_off           date         not null,
  confirms_all      boolean      not null default false,
  state             varchar(15)  not null constraint import_batch_state_known check (state in
    ('READING', 'TO_CONFIRM', 'APPLYING', 'APPLIED', 'REVERTED', 'DISCARDED', 'FAILED')),
  uploaded_by       bigint       not null constraint import_batch_uploaded_by_exists references app_user,
  uploaded_at       timestamptz  not null,
  rows_total        int,
  rows_new          int,
  rows_changed      int,
  rows_state        int,
  rows_equal        int,
  rows_refused      int,
  rows_ignored      int,
  rows_absent       int,
  description       text,
  plan_digest       char(64),
  failure           text,
  notice            text,
  confirmed_by      bigint       constraint import_batch_confirmed_by_exists references app_user,
  confirmed_at      timestamptz,
  applied_entry_id  bigint       constraint import_batch_applied_entry_exists references entry,
  reverted_by       bigint       constraint import_batch_reverted_by_exists references app_user,
  reverted_entry_id bigint       constraint import_batch_reverted_entry_exists references entry,
  done              int          not null default 0,
  to_do             int          not null default 0,
  worker            varchar(60),
  heartbeat_at      timestamptz,
  attempts          int          not null default 0,
  version           int          not null default 0,
  constraint import_batch_rows_add_up check (rows_total = rows_new + rows_changed + rows_equal + rows_refused)
);
create index import_batch_state on import_batch (state);

-- verdict: NEW, CHANGED, EQUAL, REFUSED. cells: the row as written, by heading. changes: field, old, new.
create table import_row (
  batch_id       bigint      not null constraint import_row_of references import_batch on delete cascade,
  position       int         not null,
  sheet          varchar(80) not null,
  row_number     int         not null,
  verdict        varchar(10) not null constraint import_row_verdict_known check (verdict in ('NEW', 'CHANGED', 'EQUAL', 'REFUSED')),
  state_changes  boolean     not null default false,
  state_left     boolean     not null default false,
  code           varchar(60),
  commitment_id  bigint,
  wording        char(64),
  summary        jsonb       not null,
  changes        jsonb       not null,
  cells          jsonb,
  constraint import_row_pk primary key (batch_id, position)
);
create index import_row_verdict on import_row (batch_id, verdict, position);

create table import_notice (
  id          bigint generated always as identity constraint import_notice_pk primary key,
  batch_id    bigint      not null constraint import_notice_of references import_batch on delete cascade,
  refusal     boolean     not null,
  sheet       varchar(80),
  row_number  int,
  column_name text,
  value       text,
  reason      text        not null,
  finding     varchar(40)
);
create index import_notice_batch on import_notice (batch_id, refusal, id);
create index import_notice_row on import_notice (batch_id, row_number);

-- Known commitments of the cases in the file that the file does not bring: listed, nothing happens to them.
create table import_absent (
  batch_id      bigint not null constraint import_absent_of references import_batch on delete cascade,
  commitment_id bigint not null constraint import_absent_commitment_exists references commitment,
  constraint import_absent_pk primary key (batch_id, commitment_id)
);

-- What the person decided in the preview: the space of a case (SPACE), a rectification ticked (RECTIFY, with reason).
create table import_decision (
  batch_id bigint      not null constraint import_decision_of references import_batch on delete cascade,
  kind     varchar(10) not null constraint import_decision_kind_known check (kind in ('SPACE', 'RECTIFY', 'HEADING')),
  key      varchar(200) not null,
  answer   text        not null,
  constraint import_decision_pk primary key (batch_id, kind, key)
);

-- "Son dos compromisos": from here on, place and responsible tell rows of this case, date and wording apart.
create table distinct_wording (
  case_code varchar(30) not null,
  acta_on   date        not null,
  hash      bytea       not null,
  said_by   bigint      not null constraint distinct_wording_said_by_exists references app_user,
  constraint distinct_wording_pk primary key (case_code, acta_on, hash)
);
