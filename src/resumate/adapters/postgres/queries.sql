-- All the SQL of the adapters. Each block: its name, one line of purpose, a statement.

-- name: enter_scope
-- For whom the transaction acts, as which role, and how long it may take.
select
    set_config('role', %(role)s, true),
    set_config('app.owner', %(owner)s, true),
    set_config('app.scope', %(scope)s, true),
    set_config('statement_timeout', %(statement_timeout)s, true),
    set_config('lock_timeout', %(lock_timeout)s, true),
    set_config('idle_in_transaction_session_timeout', %(idle_timeout)s, true);

-- name: hold_bytes
-- Who else adds a resume of the same bytes waits.
select pg_advisory_xact_lock(hashtextextended(%(content_hash)s, 0));

-- name: alias_resume
-- The id is another name of the ready resume of the same bytes, if there is one; what
-- is a ready resume itself stays one.
insert into resume_alias (owner_id, id, resume_id)
select owner_id, %(id)s, id
from resume
where owner_id = %(owner_id)s and content_hash = %(content_hash)s
    and status = 'ready'
    and not exists (
        select 1 from resume
        where owner_id = %(owner_id)s and id = %(id)s and status = 'ready'
    )
order by uploaded_at, id
limit 1
on conflict (owner_id, id) do update set resume_id = excluded.resume_id
returning id;

-- name: give_way
-- What was added of a resume that is another's name now.
delete from resume where owner_id = %(owner_id)s and id = %(id)s;

-- name: expect_resume
-- A resume without lines, if nothing is known by its id.
insert into resume (
    owner_id, id, filename, uploaded_at, status, content_hash, contact, roles,
    language, warnings, confidence, headings, problem, facts
)
select
    %(owner_id)s, %(id)s, %(filename)s, %(uploaded_at)s, %(status)s, %(content_hash)s,
    %(contact)s, %(roles)s, %(language)s, %(warnings)s, %(confidence)s, %(headings)s,
    %(problem)s, %(facts)s
where not exists (
    select 1 from resume_alias where owner_id = %(owner_id)s and id = %(id)s
)
on conflict (owner_id, id) do nothing;

-- name: add_resume
-- A resume in place of its earlier state, and none of its lines.
with gone as (
    delete from resume_line
    where owner_id = %(owner_id)s and resume_id = %(id)s
),
unnamed as (
    delete from resume_alias where owner_id = %(owner_id)s and id = %(id)s
)
insert into resume (
    owner_id, id, filename, uploaded_at, status, content_hash, contact, roles,
    language, warnings, confidence, headings, problem, facts
)
values (
    %(owner_id)s, %(id)s, %(filename)s, %(uploaded_at)s, %(status)s, %(content_hash)s,
    %(contact)s, %(roles)s, %(language)s, %(warnings)s, %(confidence)s, %(headings)s,
    %(problem)s, %(facts)s
)
on conflict (owner_id, id) do update set
    filename = excluded.filename, uploaded_at = excluded.uploaded_at,
    status = excluded.status, content_hash = excluded.content_hash,
    contact = excluded.contact, roles = excluded.roles, language = excluded.language,
    warnings = excluded.warnings, confidence = excluded.confidence,
    headings = excluded.headings,
    problem = excluded.problem, facts = excluded.facts;

-- name: add_lines
-- The lines of a resume, in order.
insert into resume_line (
    owner_id, resume_id, position, id, text, section, role, page, kind, confirmed_at,
    original, corrected_at, placed_at
)
select
    %(owner_id)s, %(resume_id)s, line.position,
    line.id, line.text, line.section, line.role, line.page, line.kind,
    line.confirmed_at, line.original, line.corrected_at,
    line.placed_at
from unnest(
    %(ids)s::text[], %(texts)s::text[], %(sections)s::text[], %(roles)s::text[],
    %(pages)s::integer[], %(kinds)s::text[], %(confirmed)s::timestamptz[],
    %(originals)s::text[], %(corrected)s::timestamptz[],
    %(placed)s::timestamptz[]
) with ordinality
    as line (
        id, text, section, role, page, kind, confirmed_at, original, corrected_at,
        placed_at, position
    );

-- name: get_resumes
-- One resume of an owner, or all of them, newest upload first.
select
    resume.*,
    coalesce(
        (
            select jsonb_agg(
                jsonb_build_object(
                    'id', line.id, 'text', line.text, 'section', line.section,
                    'role', line.role, 'page', line.page, 'kind', line.kind,
                    'confirmed_at', line.confirmed_at, 'original', line.original,
                    'corrected_at', line.corrected_at, 'placed_at', line.placed_at
                )
                order by line.position
            )
            from resume_line as line
            where line.owner_id = resume.owner_id and line.resume_id = resume.id
        ),
        '[]'
    ) as lines
from resume
where owner_id = %(owner_id)s
    and (
        %(id)s::uuid is null
        or id = %(id)s
        or id = (
            select resume_id from resume_alias
            where owner_id = %(owner_id)s and id = %(id)s
        )
    )
order by uploaded_at desc, id;

-- name: erase_resume
-- A resume, its lines, its chunks and its other names; or the other name that it is.
with unnamed as (
    delete from resume_alias where owner_id = %(owner_id)s and id = %(id)s
)
delete from resume where owner_id = %(owner_id)s and id = %(id)s;

-- name: hold_resume
-- Whether there is such a resume; who else replaces it or its chunks waits.
select 1 from resume where owner_id = %(owner_id)s and id = %(id)s for no key update;

-- name: delete_chunks
-- All chunks of a resume.
delete from chunk where owner_id = %(owner_id)s and resume_id = %(resume_id)s;

-- name: add_chunks
-- The chunks of a resume. (COPY is faster, but refuses tables with row-level security.)
insert into chunk (
    owner_id, resume_id, position, text, lines, section, role,
    model_name, model_dimensions, model_revision, embedding, terms
)
select
    %(owner_id)s, %(resume_id)s, given.position, given.text, given.lines,
    given.section, given.role, %(name)s, %(dimensions)s, %(revision)s,
    given.embedding, given.terms::tsvector
from unnest(
    %(positions)s::integer[], %(texts)s::text[], %(lines)s::jsonb[],
    %(sections)s::text[], %(roles)s::text[], %(embeddings)b::halfvec[],
    %(terms)s::text[]
) as given (position, text, lines, section, role, embedding, terms);

-- name: search_chunks
-- For each query the best chunks of a resume, by likeness and by shared words.
-- The score is the cosine similarity plus the share of the query's words that the chunk
-- has, of those that any chunk has; a rare word weighs more than a common one.
with mine as materialized (
    select
        position, embedding, terms,
        (model_name, model_dimensions, model_revision)
            = (%(name)s, %(dimensions)s, %(revision)s) as fresh
    from chunk
    where owner_id = %(owner_id)s and resume_id = %(resume_id)s
),
held as materialized (
    select mine.position, word.lexeme as term
    from mine
    cross join lateral unnest(mine.terms) as word
),
rarity as (
    select
        term,
        ln(1 + (total.chunks - count(*) + 0.5::float8) / (count(*) + 0.5)) as weight
    from held
    cross join (select count(*) as chunks from mine) as total
    group by term, total.chunks
),
weighed as materialized (
    select
        asked.number, asked.term,
        rarity.weight / sum(rarity.weight) over (partition by asked.number) as weight
    from unnest(%(numbers)s::integer[], %(asked)s::text[]) as asked (number, term)
    inner join rarity on rarity.term = asked.term
),
wordy as (
    select weighed.number, held.position, sum(weighed.weight) as share
    from weighed
    inner join held on held.term = weighed.term
    group by weighed.number, held.position
),
scored as (
    select
        query.number, mine.position, mine.fresh, wordy.share,
        case when mine.fresh
            then 1 - coalesce(nullif(mine.embedding <=> query.embedding, 'NaN'), 1)
        end as similarity
    from unnest(%(embeddings)b::halfvec[]) with ordinality as query (embedding, number)
    cross join mine
    left join wordy
        on wordy.number = query.number and wordy.position = mine.position
),
summed as (
    select
        number, position, fresh, similarity,
        -- Rounded: equal chunks are equal in whatever order their words are added up.
        round((similarity + coalesce(share, 0))::numeric, 6)::float8 as score
    from scored
),
best as (
    select
        *,
        row_number() over (partition by number order by score desc, position) as place
    from summed
)
select
    best.number, best.fresh, best.similarity, best.score,
    chunk.position, chunk.text, chunk.lines, chunk.section, chunk.role
from best
inner join chunk
    on chunk.owner_id = %(owner_id)s
    and chunk.resume_id = %(resume_id)s
    and chunk.position = best.position
where best.place <= %(k)s
order by best.number, best.place;

-- name: add_posting
-- A posting of a letter, once.
insert into posting (
    owner_id, letter_id, digest, title, company, language, requirements, text, warnings
)
values (
    %(owner_id)s, %(id)s, %(digest)s, %(title)s, %(company)s, %(posting_language)s,
    %(requirements)s, %(text)s, %(posting_warnings)s
)
on conflict do nothing;

-- name: add_letter
-- A letter and its outbox row, if the resume is there and the letter is not. Who erases
-- the resume meanwhile waits, and finds the letter.
with added as (
    insert into letter (owner_id, id, resume_id, created_at)
    select resume.owner_id, %(id)s, resume.id, %(created_at)s
    from resume
    where resume.owner_id = %(owner_id)s and resume.id = %(resume_id)s
    for key share
    on conflict do nothing
    returning owner_id, id, created_at
)
insert into outbox (owner_id, letter_id, added_at)
select owner_id, id, created_at from added
returning letter_id;

-- name: hold_letter
-- Whether there is such a letter; who else saves it waits.
select 1 from letter where owner_id = %(owner_id)s and id = %(id)s for no key update;

-- name: newest_version
-- The number of a letter's newest version, and whether it was written.
select version, sentences <> '[]' as written
from letter_version
where owner_id = %(owner_id)s and letter_id = %(id)s
order by version desc
limit 1;

-- name: put_version
-- A version of a letter, new or in place of itself.
insert into letter_version (
    owner_id, letter_id, version, posting_digest, coverage, wishes, language,
    created_at, status, writer, sentences, rounds, usage, timings, problem, notes,
    critiques, written_at, turn, frames
)
values (
    %(owner_id)s, %(id)s, %(version)s, %(digest)s, %(coverage)s, %(wishes)s,
    %(language)s, %(created_at)s, %(status)s, %(writer)s, %(sentences)s, %(rounds)s,
    %(usage)s, %(timings)s, %(problem)s, %(notes)s, %(critiques)s, %(written_at)s,
    %(turn)s, %(frames)s
)
on conflict (owner_id, letter_id, version) do update set
    posting_digest = excluded.posting_digest, coverage = excluded.coverage,
    wishes = excluded.wishes, language = excluded.language,
    created_at = excluded.created_at, status = excluded.status,
    writer = excluded.writer, sentences = excluded.sentences,
    rounds = excluded.rounds, usage = excluded.usage, timings = excluded.timings,
    problem = excluded.problem, notes = excluded.notes,
    critiques = excluded.critiques, written_at = excluded.written_at,
    turn = excluded.turn, frames = excluded.frames;

-- name: get_letter
-- One version of a letter, by default the newest.
select
    version.*, letter.id, letter.resume_id, posting.title, posting.company,
    posting.language as posting_language, posting.requirements, posting.text,
    posting.warnings as posting_warnings
from letter
inner join letter_version as version
    on version.owner_id = letter.owner_id and version.letter_id = letter.id
inner join posting
    on posting.owner_id = version.owner_id
    and posting.letter_id = version.letter_id
    and posting.digest = version.posting_digest
where letter.owner_id = %(owner_id)s
    and letter.id = %(id)s
    and (%(version)s::integer is null or version.version = %(version)s)
order by version.version desc
limit 1;

-- name: list_letters
-- The newest version of each letter of an owner, newest letter first.
select
    version.*, letter.id, letter.resume_id, posting.title, posting.company,
    posting.language as posting_language, posting.requirements, posting.text,
    posting.warnings as posting_warnings
from letter
cross join lateral (
    select *
    from letter_version
    where letter_version.owner_id = letter.owner_id
        and letter_version.letter_id = letter.id
    order by letter_version.version desc
    limit 1
) as version
inner join posting
    on posting.owner_id = version.owner_id
    and posting.letter_id = version.letter_id
    and posting.digest = version.posting_digest
where letter.owner_id = %(owner_id)s
order by letter.created_at desc, letter.id;

-- name: count_waiting
-- How many letters of an owner have a first version that is unwritten, and no second.
select count(*) as waiting
from letter_version as version
where owner_id = %(owner_id)s
    and version = 0
    and status in ('queued', 'writing')
    and not exists (
        select 1 from letter_version as later
        where later.owner_id = version.owner_id
            and later.letter_id = version.letter_id
            and later.version > 0
    );

-- name: note_outcome
-- What became of an application, in place of what was noted before.
insert into outcome (owner_id, letter_id, state, noted_at, note)
values (%(owner_id)s, %(id)s, %(state)s, %(noted_at)s, %(note)s)
on conflict (owner_id, letter_id) do update set
    state = excluded.state, noted_at = excluded.noted_at, note = excluded.note;

-- name: outcomes_of
-- What an owner noted of their letters.
select letter_id, state, noted_at, note from outcome where owner_id = %(owner_id)s;

-- name: forget_outcome
-- Nothing is noted of a letter any more.
delete from outcome where owner_id = %(owner_id)s and letter_id = %(id)s;

-- name: erase_letter
-- A letter with all that hangs on it, and its jobs.
with jobs as (
    delete from job where owner_id = %(owner_id)s and letter_id = %(id)s
)
delete from letter where owner_id = %(owner_id)s and id = %(id)s;

-- name: record_spending
-- What one answer of a model used, once.
insert into spending (owner_id, id, spent_at, input_tokens, output_tokens, cost)
values (
    %(owner_id)s, %(id)s, %(at)s, %(input_tokens)s, %(output_tokens)s, %(cost)s
)
on conflict do nothing;

-- name: spending_since
-- What an owner's letters used from a time on.
select
    coalesce(sum(input_tokens), 0)::bigint as input_tokens,
    coalesce(sum(output_tokens), 0)::bigint as output_tokens,
    sum(cost) as cost
from spending
where owner_id = %(owner_id)s and spent_at >= %(when)s;

-- name: forget_spending
-- What was used before a time, by anyone.
delete from spending where spent_at < %(before)s;

-- name: erase_spending
-- All that an owner used.
delete from spending where owner_id = %(owner_id)s;

-- name: examination_passed
-- What a model's result is, if it is not too old.
select passed
from examination
where model = %(model)s and edition = %(edition)s and sat_at >= %(since)s;

-- name: record_examination
-- A model's result, in place of the one before.
insert into examination (model, edition, sat_at, passed)
values (%(model)s, %(edition)s, %(at)s, %(passed)s)
on conflict (model, edition) do update
set sat_at = excluded.sat_at, passed = excluded.passed;

-- name: untouched
-- Resumes or letters of all owners that were not touched since a time, oldest first.
select owner_id, id
from touched
where kind = %(kind)s and touched_at < %(before)s
order by touched_at, owner_id, id
limit %(most)s;

-- name: unsent_letters
-- Letters added before a time and not marked as sent, oldest first.
select owner_id, letter_id
from outbox
where added_at < %(before)s
order by added_at, letter_id;

-- name: mark_sent
-- A letter needs no more enqueueing.
delete from outbox where letter_id = %(letter_id)s;

-- name: enqueue_job
-- A job, unless one for the same letter already waits; waiting workers are told. One
-- in a lane is hidden from the others from the start.
with added as (
    insert into job (owner_id, letter_id, request, lane, visible_at)
    values (
        %(owner_id)s, %(letter_id)s, %(request)s, %(lane)s,
        clock_timestamp() + case
            when %(lane)s::text is null then interval '0'
            else make_interval(secs => %(visibility)s)
        end
    )
    on conflict (owner_id, letter_id) where state = 'waiting' do nothing
    returning id
)
select pg_notify('resumate_job', '') from added;

-- name: receive_job
-- The next visible job, now in one worker's hands; worn-out jobs are set aside. A
-- worker with a lane gets what waits there, and nothing else.
with worn_out as (
    select id
    from job
    where state = 'held'
        and attempts >= %(max_receives)s
        and visible_at <= clock_timestamp()
    for update skip locked
),
dead as (
    update job set state = 'dead'
    from worn_out
    where job.id = worn_out.id
),
next as (
    select id
    from job
    where state <> 'dead'
        and attempts < %(max_receives)s
        and (%(lane)s::text is null or lane = %(lane)s)
        and (visible_at <= clock_timestamp() or (lane = %(lane)s and state = 'waiting'))
    order by id
    for update skip locked
    limit 1
)
update job
set
    state = 'held',
    attempts = attempts + 1,
    receipt = gen_random_uuid()::text,
    visible_at = clock_timestamp() + make_interval(secs => %(visibility)s)
from next
where job.id = next.id
returning job.owner_id, job.letter_id, job.request, job.receipt, job.attempts;

-- name: extend_job
-- A held job stays hidden for a while from now.
update job
set visible_at = clock_timestamp() + make_interval(secs => %(seconds)s)
where receipt = %(receipt)s and state = 'held';

-- name: acknowledge_job
-- A held job is done.
delete from job where receipt = %(receipt)s and state = 'held';

-- name: dead_jobs
-- Some jobs that were received too often, oldest first.
select owner_id, letter_id, request, receipt, attempts
from job
where state = 'dead'
order by id
limit 100;

-- name: bury_job
-- A dead job is gone.
delete from job where receipt = %(receipt)s and state = 'dead';

-- name: add_connection
-- An owner listens on a connection until a time.
insert into connection (id, owner_id, added_at, expires_at)
values (%(id)s, %(owner_id)s, %(now)s, %(expires_at)s)
on conflict (id) do update set
    expires_at = excluded.expires_at,
    added_at = case
        when connection.owner_id = excluded.owner_id then connection.added_at
        else excluded.added_at
    end,
    owner_id = excluded.owner_id;

-- name: remove_connection
-- Nobody listens there any more.
delete from connection where id = %(id)s;

-- name: connections_of
-- An owner's connections that have not expired, oldest first.
select id
from connection
where owner_id = %(owner_id)s and expires_at > %(now)s
order by added_at, id;

-- name: expire_connections
-- Connections whose time is over.
delete from connection where expires_at <= %(now)s;

-- name: wait_little
-- Who uses a table now is not kept waiting for long.
set lock_timeout = '2s';

-- name: tables_by_size
-- The tables, and how many bytes each takes with its indexes.
select relname::text, pg_total_relation_size(oid)
from pg_class
where relnamespace = 'public'::regnamespace and relkind = 'r'
order by relname;

-- name: forget_statistics
-- What the planner noted of the tables' columns.
delete from pg_statistic
where starelid in (
    select oid from pg_class where relnamespace = 'public'::regnamespace
);

-- name: next_log
-- What is written from now on goes into a new piece of the log.
select pg_switch_wal();

-- name: log_something
-- The log is longer than before.
select pg_logical_emit_message(false, 'resumate', '');

-- name: pieces_of_log
-- In how many pieces the log lies.
select count(*) from pg_ls_waldir();

-- name: lock_migrations
-- One migration at a time in this database.
select pg_advisory_xact_lock(7_203_118);

-- name: create_vector
-- The extension, where it is missing.
create extension if not exists vector;

-- name: find_app_role
-- Whether the application's role exists.
select 1 from pg_roles where rolname = 'resumate_app';

-- name: find_iam_role
-- Whether the server is Amazon RDS, where roles may sign in by IAM.
select 1 from pg_roles where rolname = 'rds_iam';

-- name: may_act_as_app
-- Whether a role may become the application's.
select 1 from pg_roles
where rolname = %(user)s and pg_has_role(oid, 'resumate_app', 'SET');

-- name: act_as_app
-- The rest of the transaction is the application's.
set local role resumate_app;

-- name: others_own_it
-- Whether there are tables, and the present role may not change them.
select 1 from pg_class
where oid = to_regclass('schema_migration') and not pg_has_role(relowner, 'USAGE');

-- name: create_schema_migration
-- What was applied, and when.
create table if not exists schema_migration (
    name text primary key,
    applied_at timestamptz not null default now()
);

-- name: applied_migrations
-- Names of the migrations that were applied.
select name from schema_migration;

-- name: record_migration
-- A migration was applied.
insert into schema_migration (name) values (%(name)s);

-- name: grant_app_rights
-- What the application may do; also after a restore into a new server.
grant select, insert, update, delete
on resume, resume_alias, resume_line, chunk, posting, letter, letter_version, outcome, outbox, job,
    connection, spending, touched, examination
to resumate_app;

-- name: grant_knowing
-- The application knows whether the schema is up to date.
grant select on schema_migration to resumate_app;

-- name: barred_schema
-- The schema of the tables, if the application may not enter it.
select current_schema()
where not has_schema_privilege('resumate_app', current_schema(), 'USAGE');

-- name: listen_for_jobs
-- This connection is told of new jobs.
listen resumate_job;

-- name: listen_no_more
-- It is told no more.
unlisten resumate_job;
