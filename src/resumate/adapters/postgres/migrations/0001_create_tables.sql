-- Every table with an owner_id forces row-level security: a transaction that does not
-- say for whom it acts reads nothing and writes nothing. Keys begin with the owner, so
-- that one owner's ids never collide with another's.

create table resume (
    owner_id text not null check (length(owner_id) between 1 and 128),
    id uuid not null,
    filename text not null,
    uploaded_at timestamptz not null,
    status text not null,
    content_hash text not null,
    contact jsonb not null,
    roles jsonb not null,
    language text not null,
    warnings jsonb not null,
    confidence double precision not null,
    problem jsonb,
    primary key (owner_id, id)
);

create table resume_line (
    owner_id text not null,
    resume_id uuid not null,
    position integer not null,
    id text not null,
    text text not null,
    section text not null,
    role text,
    page integer not null,
    kind text not null,
    primary key (owner_id, resume_id, position),
    foreign key (owner_id, resume_id) references resume on delete cascade
);

-- No vector index on purpose: search is exact within one owner's rows, which the
-- primary key finds (docs/decisions/0003).
create table chunk (
    owner_id text not null,
    resume_id uuid not null,
    position integer not null,
    text text not null,
    lines jsonb not null,
    section text not null,
    role text,
    model_name text not null,
    model_dimensions integer not null,
    model_revision text not null,
    embedding halfvec not null,
    terms tsvector not null,
    primary key (owner_id, resume_id, position),
    foreign key (owner_id, resume_id) references resume on delete cascade
);

-- What search reads stays in the row; what it does not read may move out of it. MAIN
-- and not PLAIN: vectors of 4,000 and more dimensions would not fit a page.
alter table chunk
    alter column embedding set storage main,
    alter column terms set storage main,
    alter column text set storage external;

-- resume_id refers to nothing: the letters of an erased resume stay readable.
create table letter (
    owner_id text not null check (length(owner_id) between 1 and 128),
    id uuid not null,
    resume_id uuid not null,
    created_at timestamptz not null,
    primary key (owner_id, id)
);

-- A letter's versions share their posting; its digest tells postings apart.
create table posting (
    owner_id text not null,
    letter_id uuid not null,
    digest text not null,
    title text,
    company text,
    language text not null,
    requirements jsonb not null,
    text text not null,
    warnings jsonb not null,
    primary key (owner_id, letter_id, digest),
    foreign key (owner_id, letter_id) references letter on delete cascade
);

create table letter_version (
    owner_id text not null,
    letter_id uuid not null,
    version integer not null,
    posting_digest text not null,
    coverage jsonb not null,
    wishes jsonb not null,
    language text not null,
    created_at timestamptz not null,
    status text not null,
    writer text not null,
    sentences jsonb not null,
    rounds integer not null,
    usage jsonb not null,
    timings jsonb not null,
    problem jsonb,
    notes jsonb not null,
    critiques jsonb not null,
    primary key (owner_id, letter_id, version),
    foreign key (owner_id, letter_id) references letter on delete cascade,
    foreign key (owner_id, letter_id, posting_digest) references posting
);

-- The three tables below hold ids only. Workers act for all owners on them.

create table outbox (
    letter_id uuid not null,
    owner_id text not null,
    added_at timestamptz not null,
    primary key (letter_id, owner_id),
    foreign key (owner_id, letter_id) references letter on delete cascade
);

create index outbox_age on outbox (added_at);

create table job (
    id bigint generated always as identity primary key,
    owner_id text not null,
    letter_id uuid not null,
    request text not null,
    state text not null default 'waiting' check (state in ('waiting', 'held', 'dead')),
    attempts integer not null default 0,
    visible_at timestamptz not null default clock_timestamp(),
    receipt text
);

create unique index job_waiting on job (owner_id, letter_id) where state = 'waiting';
create index job_next on job (id) where state <> 'dead';
create index job_receipt on job (receipt) where state = 'held';
create index job_letter on job (owner_id, letter_id);

create table connection (
    id text primary key,
    owner_id text not null check (length(owner_id) between 1 and 128),
    added_at timestamptz not null,
    expires_at timestamptz not null
);

create index connection_owner on connection (owner_id, added_at);
create index connection_expiry on connection (expires_at);

create function acting_owner() returns text language sql stable parallel safe
    return nullif(current_setting('app.owner', true), '');

create function acting_as_worker() returns boolean language sql stable parallel safe
    return coalesce(current_setting('app.scope', true) = 'worker', false);

do $$
declare
    name text;
begin
    foreach name in array array[
        'resume', 'resume_line', 'chunk', 'posting', 'letter', 'letter_version',
        'outbox', 'job', 'connection'
    ] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
    end loop;
    foreach name in array array[
        'resume', 'resume_line', 'chunk', 'posting', 'letter', 'letter_version'
    ] loop
        execute format(
            'create policy owner_only on %I using (owner_id = acting_owner())', name
        );
    end loop;
    foreach name in array array['outbox', 'job', 'connection'] loop
        execute format(
            'create policy owner_or_worker on %I '
            'using (acting_as_worker() or owner_id = acting_owner())', name
        );
    end loop;
end
$$;
