-- Catalogues: places by UBIGEO, territorial units, sectors, institutions and the names people use for them.
create table territorial_unit (
  id      bigint generated always as identity constraint territorial_unit_pk primary key,
  code    varchar(20)  not null constraint territorial_unit_code_unique unique,
  name    varchar(120) not null constraint territorial_unit_name_unique unique,
  regions text
);

create table place (
  ubigeo varchar(6)   constraint place_pk primary key constraint place_ubigeo_shape check (ubigeo ~ '^([0-9]{2}){1,3}$'),
  kind   varchar(12)  not null constraint place_kind_known check (kind in ('DEPARTMENT', 'PROVINCE', 'DISTRICT')),
  name   varchar(120) not null,
  constraint place_kind_fits_ubigeo check (length(ubigeo) = case kind when 'DEPARTMENT' then 2 when 'PROVINCE' then 4 else 6 end)
);

create table sector (
  id      bigint generated always as identity constraint sector_pk primary key,
  acronym varchar(20)  not null constraint sector_acronym_unique unique,
  name    varchar(160) not null
);

create table institution (
  id                bigint generated always as identity constraint institution_pk primary key,
  kind              varchar(20)  not null constraint institution_kind_known check (kind in
    ('NATIONAL', 'REGIONAL', 'LOCAL', 'AUTONOMOUS', 'COMPANY', 'CIVIL_SOCIETY', 'COOPERATION', 'UNKNOWN')),
  level             varchar(10)  constraint institution_level_known check (level in ('NATIONAL', 'REGIONAL', 'LOCAL')),
  acronym           varchar(40)  constraint institution_acronym_unique unique,
  name              varchar(400) not null,
  ubigeo            varchar(6)   constraint institution_place_exists references place,
  to_be_catalogued  boolean      not null default false,
  created_entry_id  bigint       constraint institution_created_by references entry,
  annulled_entry_id bigint       constraint institution_annulled_by references entry
);
create index institution_ubigeo on institution (ubigeo);

create table institution_sector (
  institution_id bigint not null constraint institution_sector_of references institution,
  sector_id      bigint not null constraint institution_sector_is references sector,
  since          date   not null,
  constraint institution_sector_pk primary key (institution_id, since)
);

-- A name as people write it, normalised, and what it means; homonyms have several rows.
create table name_alias (
  id               bigint generated always as identity constraint name_alias_pk primary key,
  kind             varchar(20)  not null constraint name_alias_kind_known check (kind in ('INSTITUTION', 'UNIT', 'PLACE', 'HEADING')),
  key              varchar(400) not null,
  written          varchar(400) not null,
  institution_id   bigint       constraint name_alias_institution_exists references institution,
  unit_id          bigint       constraint name_alias_unit_exists references territorial_unit,
  ubigeo           varchar(6)   constraint name_alias_place_exists references place,
  heading          varchar(40),
  mapped_by_person boolean      not null default false,
  constraint name_alias_one_target check (num_nonnulls(institution_id, unit_id, ubigeo, heading) = 1),
  constraint name_alias_once unique nulls not distinct (kind, key, institution_id, unit_id, ubigeo, heading)
);
