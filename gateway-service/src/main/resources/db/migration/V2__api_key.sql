-- Only the hash of a key is kept: SHA-256 of 256 random bits needs no salt.
create table api_key (
    id                 uuid primary key default gen_random_uuid(),
    name               text not null,
    hash               bytea not null unique,
    scopes             text[] not null,
    created_at         timestamptz not null default now(),
    created_by         text not null,
    revoked_at         timestamptz
);
