-- What was asked for; the first word against repeated deliveries.
create table request (
    request_id     text        primary key,
    tenant         text        not null,
    repository     text        not null,
    pull_request   integer     not null,
    -- The generation that it led to; null when it never became a review.
    review_id      text,
    -- Whether it asked for what was asked for before.
    duplicate      boolean     not null default false,
    -- ReviewSkipped as JSON, when it never became a review.
    skipped        text,
    received_at    timestamptz not null
);
create index request_age on request (received_at);

-- The counter of generations, and what was published last.
create table pull_request (
    tenant               text    not null,
    repository_id        bigint  not null,
    number               integer not null,
    generation           integer not null default 0,
    open                 boolean not null default true,
    -- updated_at of what was last decided by.
    seen_at              timestamptz not null default 'epoch',
    published_generation integer,
    primary key (tenant, repository_id, number)
);

create table review (
    review_id       text        primary key,
    tenant          text        not null,
    repository_id   bigint      not null,
    repository      text        not null,
    installation_id bigint      not null,
    pull_request    integer     not null,
    generation      integer     not null,
    head_sha        text        not null,
    base_sha        text        not null,
    base_ref        text        not null,
    clone_url       text        not null,
    -- PullRequestFacts as JSON.
    facts           text        not null,
    labels          text        not null,
    author_is_bot   boolean     not null,
    scope           text        not null,
    request_id      text        not null,
    requested_at    timestamptz not null,
    traceparent     text,
    state           text        not null,
    -- The event to announce, and the blobs that the review covers by path; gzipped JSON.
    result_type     text,
    result          bytea,
    covered         bytea,
    superseded_by   text,
    superseded_at   timestamptz,
    superseding     integer,
    attempts        integer     not null default 0,
    next_attempt_at timestamptz not null,
    leased_until    timestamptz,
    changed_at      timestamptz not null,
    unique (tenant, repository_id, pull_request, generation)
);
create index review_unfinished on review (next_attempt_at) where state in ('DECIDED', 'READY');
create index review_head on review (repository_id, head_sha);
create index review_age on review (changed_at);

-- The units of a plan, announced with it and kept as long as the topic keeps them.
create table unit (
    review_id text    not null references review on delete cascade,
    ordinal   integer not null,
    body      bytea   not null,
    primary key (review_id, ordinal)
);
