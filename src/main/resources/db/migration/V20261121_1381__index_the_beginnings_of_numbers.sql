-- CUI and SNIP are found by how they begin, as codes are (commitment_code_bytes).
create index commitment_cui_begins on commitment (cui varchar_pattern_ops) where cui is not null;
create index commitment_snip_begins on commitment (snip varchar_pattern_ops) where snip is not null;
