-- What language models used for each person: numbers only, kept for two days.

create table spending (
    owner_id text not null check (length(owner_id) between 1 and 128),
    id uuid not null,
    spent_at timestamptz not null,
    input_tokens integer not null,
    output_tokens integer not null,
    cost double precision,
    primary key (owner_id, id)
);

create index spending_age on spending (spent_at);

alter table spending enable row level security;
alter table spending force row level security;
create policy owner_or_worker on spending
    using (acting_as_worker() or owner_id = acting_owner());
