-- How many commitments of a space count on a day is said without reading their rows.
drop index commitment_space;
create index commitment_space on commitment (space_id) include (acta_on, annulled_entry_id, absorbed_into_id);
