-- The list of a unit in the order of codes, and totals by state without reading a row.
create index commitment_unit_code on commitment (unit_id, code, id) where annulled_entry_id is null and absorbed_into_id is null;
create index commitment_totals on commitment (unit_id, state, due_on) include (space_id) where annulled_entry_id is null and absorbed_into_id is null;
