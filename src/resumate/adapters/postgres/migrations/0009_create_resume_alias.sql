-- Other names of a resume: the ids under which the same bytes were uploaded once more.
-- To upload them again is to work with the resume.

create table resume_alias (
    owner_id text not null,
    id uuid not null,
    resume_id uuid not null,
    primary key (owner_id, id),
    foreign key (owner_id, resume_id) references resume on delete cascade
);

create index resume_alias_resume on resume_alias (owner_id, resume_id);
create index resume_bytes on resume (owner_id, content_hash);

alter table resume_alias enable row level security;
alter table resume_alias force row level security;
create policy owner_only on resume_alias using (owner_id = acting_owner());

create trigger touch after insert or update on resume_alias
    for each row execute function touch('resume', 'resume_id');
