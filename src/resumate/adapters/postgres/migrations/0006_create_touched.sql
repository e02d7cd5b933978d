-- When each resume and letter was last worked with. Ids only: the sweeper, which sees
-- nobody's texts, finds here what has lain for too long. Rows that are there already
-- count from this migration on.

create table touched (
    owner_id text not null check (length(owner_id) between 1 and 128),
    kind text not null check (kind in ('resume', 'letter')),
    id uuid not null,
    touched_at timestamptz not null default now(),
    primary key (owner_id, kind, id)
);

create index touched_age on touched (kind, touched_at);

alter table touched enable row level security;
alter table touched force row level security;
create policy owner_or_worker on touched
    using (acting_as_worker() or owner_id = acting_owner());

create function touch() returns trigger language plpgsql as $$
declare
    touching uuid := (to_jsonb(new) ->> tg_argv[1])::uuid;
begin
    insert into touched (owner_id, kind, id)
    values (new.owner_id, tg_argv[0], touching)
    on conflict (owner_id, kind, id) do update set touched_at = excluded.touched_at;
    if tg_argv[0] = 'letter' then
        update touched set touched_at = now()
        from letter
        where letter.owner_id = new.owner_id and letter.id = touching
            and touched.owner_id = new.owner_id and touched.kind = 'resume'
            and touched.id = letter.resume_id;
    end if;
    return null;
end
$$;

create function untouch() returns trigger language plpgsql as $$
begin
    delete from touched
    where owner_id = old.owner_id and kind = tg_argv[0] and id = old.id;
    return null;
end
$$;

create trigger touch after insert or update on resume
    for each row execute function touch('resume', 'id');
create trigger touch after insert or update on letter_version
    for each row execute function touch('letter', 'letter_id');
create trigger touch after insert or update on outcome
    for each row execute function touch('letter', 'letter_id');
create trigger untouch after delete on resume
    for each row execute function untouch('resume');
create trigger untouch after delete on letter
    for each row execute function untouch('letter');

alter table touched no force row level security;
alter table resume no force row level security;
alter table letter no force row level security;
insert into touched (owner_id, kind, id) select owner_id, 'resume', id from resume;
insert into touched (owner_id, kind, id) select owner_id, 'letter', id from letter;
alter table resume force row level security;
alter table letter force row level security;
alter table touched force row level security;
