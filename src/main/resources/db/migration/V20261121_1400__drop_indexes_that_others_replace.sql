-- commitment_number_unique and commitment_key_live_unique begin with the same columns; what an entry created is found by
-- its revisions, of which one entry leaves one of each commitment. Every index is paid for by every row of an import.
drop index commitment_case;
drop index commitment_created_entry;
drop index commitment_key_lookup;
drop index commitment_key_commitment;
alter table commitment_key drop constraint commitment_key_pk;
alter table commitment_key add constraint commitment_key_pk primary key (commitment_id, id);
alter table commitment_revision drop column id;
