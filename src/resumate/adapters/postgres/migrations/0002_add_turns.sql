-- When each version was written, and the turn of the chat that led to it.

alter table letter_version
    add column written_at timestamptz,
    add column turn jsonb;
