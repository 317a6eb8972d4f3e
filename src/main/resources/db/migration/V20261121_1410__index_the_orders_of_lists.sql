-- A list in the order of a column is walked along an index: of the column itself, or of its few values and then their rows.
create index commitment_progress on commitment (progress_percent, id) where progress_percent is not null and annulled_entry_id is null and absorbed_into_id is null;
create index commitment_text_order on commitment_text (left(normal, 60), commitment_id);
create index commitment_snip_order on commitment (cast(snip as int), id) where snip is not null;
create index institution_order on institution (coalesce(acronym, name), id);
create index place_order on place (kind, name, ubigeo);
-- CUI are found by how they begin, and ordered, byte by byte.
drop index commitment_cui_begins;
create index commitment_cui on commitment (cui collate "C", id) where cui is not null;
