-- Codes of many commitments in order of their ids, without their rows.
create unique index commitment_with_code on commitment (id) include (code);
