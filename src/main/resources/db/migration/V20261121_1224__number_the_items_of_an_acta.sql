-- Under which numeral an acta says a commitment; one numeral may hold several (4.a, 4.b).
create table commitment_numeral (
  commitment_id bigint      constraint commitment_numeral_pk primary key constraint commitment_numeral_of references commitment,
  numeral       varchar(20) not null constraint commitment_numeral_not_blank check (numeral <> '')
);
