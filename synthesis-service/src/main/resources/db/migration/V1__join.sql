-- One row a review; 'plan' is null while only results or an end are known.
create table review (
    review_id     text primary key,
    tenant        text        not null,
    repository_id bigint      not null,
    pull_request  integer     not null,
    generation    integer     not null,
    head_sha      text        not null,
    state         text        not null check (state in ('OPEN', 'COMPOSED', 'ANNOUNCED', 'CLOSED')),
    published     boolean     not null default false,
    plan          text,
    previous_head_sha text,
    composed      text,
    -- identities of findings that are not their own fingerprints, to these
    origins       text,
    traceparent   text,
    deadline      timestamptz,
    last_resort   timestamptz,
    claimed_until timestamptz not null default '-infinity',
    touched_at    timestamptz not null default now(),
    created_at    timestamptz not null default now()
);

create index review_waiting on review (deadline) where state in ('OPEN', 'COMPOSED');
create index review_of_pull_request on review (tenant, repository_id, pull_request, generation desc);
create index review_age on review (created_at);

-- The join: planned and answered, whichever comes first.
create table part (
    review_id text    not null references review on delete cascade,
    unit_id   text    not null,
    category  text    not null,
    planned   boolean not null default false,
    result    text,
    primary key (review_id, unit_id, category)
);

-- When this system was last able to work; the gap after an outage stretches every deadline.
create table pulse (
    id   integer primary key check (id = 1),
    beat timestamptz not null
);

insert into pulse values (1, now());
