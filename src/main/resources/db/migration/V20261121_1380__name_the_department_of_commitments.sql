-- The department in which a commitment's places lie, ** for several: so the list of a region is walked in the order of codes.
alter table commitment add column department varchar(2) constraint commitment_department_shape check (department ~ '^([0-9]{2}|\*\*)$');
update commitment c set department = d.department
  from (select commitment_id, case when min(left(ubigeo, 2)) = max(left(ubigeo, 2)) then min(left(ubigeo, 2)) else '**' end as department
          from commitment_place group by commitment_id) d
 where d.commitment_id = c.id;
create index commitment_department_code on commitment (department, code, id) where annulled_entry_id is null and absorbed_into_id is null;
