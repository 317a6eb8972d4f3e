-- Reports walk the register in byte order of code, which the unique index (in the order of a language) does not give.
create index commitment_code_bytes on commitment (code collate "C") include (id);
