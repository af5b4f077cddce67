-- What the topics told. Every column of a review is set by one kind of event, in whatever order they come; the state
-- follows from which of them came.

-- Order of the list: reviews and requests share it.
create sequence appearance;

create table review (
    review_id          text primary key,
    appeared           bigint not null default nextval('appearance') unique,
    tenant             text not null,
    repository_id      bigint not null,
    repository         text not null,
    pull_request       integer not null,
    generation         integer not null,
    head_sha           text not null,
    base_sha           text not null,
    request_id         text,
    -- planned
    scope              text,
    title              text,
    author             text,
    url                text,
    units              integer,
    categories         text[],
    deadline           timestamptz,
    -- composed
    score              double precision,
    gate_passed        boolean,
    gate_reasons       text[],
    complete           boolean,
    files_read         integer,
    report             json,
    -- published
    review_url         text,
    check_conclusion   text,
    inline_comments    integer,
    dry_run            boolean,
    degraded           text[],
    -- superseded, skipped, failed
    superseded_by      text,
    reason             text,
    detail             text,
    -- when
    requested_at       timestamptz,
    planned_at         timestamptz,
    analyzed_at        timestamptz,
    composed_at        timestamptz,
    published_at       timestamptz,
    superseded_at      timestamptz,
    skipped_at         timestamptz,
    failed_at          timestamptz,
    state              text not null generated always as (
        case
            when published_at is not null then 'published'
            when superseded_at is not null then 'superseded'
            when failed_at is not null then 'failed'
            when composed_at is not null then 'composed'
            when analyzed_at is not null then 'analyzing'
            when planned_at is not null then 'planned'
            when skipped_at is not null then 'skipped'
            else 'requested'
        end) stored
);
create index review_of_pull_request on review (lower(repository), pull_request, appeared desc);
create index review_active on review (state) where state in ('planned', 'analyzing', 'composed');

-- Whoever asked: a delivery or a call of the API. It leads to a review, or is settled without one.
create table request (
    request_id         text primary key,
    appeared           bigint not null default nextval('appearance') unique,
    tenant             text not null,
    repository         text not null,
    pull_request       integer not null,
    scope              text,
    fresh              boolean,
    requested_by       text,
    requested_at       timestamptz,
    -- whether Kafka has it; a call that was answered with 503 may be here and not there
    stored             boolean not null,
    review_id          text,
    reason             text,
    detail             text,
    skipped_at         timestamptz,
    state              text not null generated always as (
        case when skipped_at is not null then 'skipped' else 'requested' end) stored
);
create index request_of_pull_request on request (lower(repository), pull_request, appeared desc);

-- An Idempotency-Key belongs to who sent it.
create table idempotency (
    caller             text not null,
    key                text not null,
    request_id         text not null,
    content            text not null,
    used_at            timestamptz not null default now(),
    primary key (caller, key)
);
create index idempotency_age on idempotency (used_at);

create table analysis (
    review_id          text not null,
    unit_id            text not null,
    category           text not null,
    completed_at       timestamptz not null,
    duration_millis    bigint not null,
    findings           integer not null,
    failures           integer not null,
    primary key (review_id, category, unit_id)
);

create table finding (
    review_id          text not null,
    place              integer not null,
    status             text not null,
    severity           text not null,
    category           text not null,
    path               text not null,
    content            json not null,
    primary key (review_id, place)
);

-- What a live stream replays. Rows of one review are numbered in the order in which they became visible.
create table happening (
    number             bigint generated always as identity primary key,
    event_id           text not null unique,
    subject            text not null,
    kind               text not null,
    at                 timestamptz not null,
    detail             json not null
);
create index happening_of_subject on happening (subject, number);

-- What the API shows: reviews, and requests that led to none (yet).
create view overview as
select review_id as id, appeared, request_id, state, tenant, repository_id, repository, pull_request, title, author, url,
    generation, head_sha, base_sha, scope, units, categories, deadline, score, gate_passed, gate_reasons, complete,
    files_read, review_url, check_conclusion, inline_comments, dry_run, degraded, superseded_by, reason, detail,
    requested_at, planned_at, analyzed_at, composed_at, published_at, superseded_at, skipped_at, failed_at
from review
union all
select request_id, appeared, request_id, state, tenant, null, repository, pull_request, null, null, null,
    null, null, null, scope, null, null, null, null, null, null, null,
    null, null, null, null, null, null, null, reason, detail,
    requested_at, null, null, null, null, null, skipped_at, null
from request
where review_id is null and stored;
