-- A caller is known by the key's name: no two valid keys share one.
update api_key k set name = left(name, 60) || ' ' || id
where revoked_at is null and exists (
    select from api_key o
    where o.name = k.name and o.revoked_at is null and (o.created_at, o.id) < (k.created_at, k.id));

-- The first key's name is its own.
update api_key set name = name || ' ' || id
where revoked_at is null and name = 'bootstrap' and created_by <> 'configuration';

create unique index api_key_name on api_key (name) where revoked_at is null;
