-- An adenda changes what was agreed (R5): what it moves is told apart from what was corrected.
alter table entry
  drop constraint entry_source_known,
  add constraint entry_source_known
    check (source in ('FORM', 'GRID', 'IMPORT', 'REPLY', 'CHANGE_REQUEST', 'ADDENDUM', 'SYSTEM', 'REVERSAL'));
