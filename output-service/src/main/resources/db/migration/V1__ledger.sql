-- One writer at a time for each pull request, over all replicas.
create table pull_request (
    tenant             text        not null,
    repository_id      bigint      not null,
    number             integer     not null,
    newest_generation  integer     not null default 0,
    newest_head_sha    text        not null default '',
    summary_comment_id bigint,
    slack_thread       text,
    leased_by          text,
    leased_until       timestamptz not null default '-infinity',
    primary key (tenant, repository_id, number)
);

-- Every review that came here ends in exactly one state.
create table review (
    review_id     text primary key,
    tenant        text        not null,
    repository_id bigint      not null,
    pull_request  integer     not null,
    generation    integer     not null,
    ref           text        not null,
    state         text        not null check (state in ('ACCEPTED', 'PUBLISHED', 'SUPERSEDED', 'SKIPPED', 'FAILED')),
    outcome       text,
    traceparent   text,
    hung          boolean     not null default false,
    accepted_at   timestamptz not null default now(),
    concluded_at  timestamptz
);

create index review_open on review (accepted_at) where state = 'ACCEPTED';

-- What was said where, a row for each target; 'SENDING' that nobody finished is uncertain: look before saying it again.
create table delivery (
    review_id   text        not null references review on delete cascade,
    channel     text        not null,
    target      text        not null,
    state       text        not null check (state in ('INTENDED', 'SENDING', 'UNCERTAIN', 'RECORDED')),
    external_id text,
    url         text,
    detail      text,
    attempts    integer     not null default 0,
    changed_at  timestamptz not null default now(),
    primary key (review_id, channel, target)
);

-- Messages to people outside of GitHub, each retried on its own.
create table notice (
    review_id    text        not null references review on delete cascade,
    channel      text        not null,
    ref          text        not null,
    body         text        not null,
    state        text        not null check (state in ('DUE', 'SENT', 'GIVEN_UP')),
    attempts     integer     not null default 0,
    due_at       timestamptz not null default now(),
    detail       text,
    primary key (review_id)
);

create index notice_due on notice (due_at) where state = 'DUE';
