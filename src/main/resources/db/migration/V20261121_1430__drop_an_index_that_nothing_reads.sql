-- No page looks for similar texts; this index was an eighth of what a matrix of new rows costs the database.
drop index commitment_text_normal;
