-- Which models showed that they can tell what a resume bears out: of nobody, so without
-- an owner; only the worker reads and writes it.

create table examination (
    model text not null,
    edition text not null,
    sat_at timestamptz not null,
    passed boolean not null,
    primary key (model, edition)
);

alter table examination enable row level security;
alter table examination force row level security;
create policy worker_only on examination using (acting_as_worker());
