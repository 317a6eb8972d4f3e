#!/bin/bash
# Run once by the postgres image, on an empty volume: the database, its owner, and the application's role.
set -euo pipefail

psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set=owner_password="$PALABRA_OWNER_PASSWORD" --set=app_password="$PALABRA_APP_PASSWORD" <<'SQL'
create role palabra_owner login password :'owner_password';
create role palabra_app login password :'app_password';
create database palabra owner palabra_owner template template0 encoding 'UTF8'
  locale_provider icu icu_locale 'es-PE' locale 'C.UTF-8';
revoke connect on database palabra from public;
grant connect on database palabra to palabra_app;
SQL

psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname palabra <<'SQL'
create extension if not exists pg_trgm;
create extension if not exists unaccent;
SQL
