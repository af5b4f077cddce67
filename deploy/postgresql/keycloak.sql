-- Keycloak keeps its tables in a schema of its own, which must exist before its first start.
CREATE SCHEMA IF NOT EXISTS keycloak;
CREATE EXTENSION IF NOT EXISTS vector;
