-- What became of an application, as its person noted it. It goes with its letter.

create table outcome (
    owner_id text not null,
    letter_id uuid not null,
    state text not null,
    noted_at timestamptz not null,
    note text not null,
    primary key (owner_id, letter_id),
    foreign key (owner_id, letter_id) references letter on delete cascade
);

alter table outcome enable row level security;
alter table outcome force row level security;
create policy owner_only on outcome using (owner_id = acting_owner());
