-- What somebody asked for in or outside an acta and nobody promised yet; never counted as a commitment.
create table petition (
  id               bigint generated always as identity constraint petition_pk primary key,
  case_id          bigint      not null constraint petition_case_exists references dialogue_case,
  acta_id          bigint      constraint petition_acta_exists references acta,
  asked_on         date        not null,
  text             text        not null constraint petition_text_not_blank check (text <> ''),
  petitioner       varchar(300),
  addressee        varchar(300),
  origin           varchar(10) not null constraint petition_origin_known check (origin in ('VERBAL', 'WRITTEN')),
  status           varchar(12) not null constraint petition_status_known
    check (status in ('TO_CONFIRM', 'ACCEPTED', 'NOT_ACCEPTED', 'WITHDRAWN')),
  created_entry_id bigint      not null constraint petition_created_by references entry,
  version          int         not null default 0
);
create index petition_case on petition (case_id, asked_on desc, id desc);
create index petition_acta on petition (acta_id);
