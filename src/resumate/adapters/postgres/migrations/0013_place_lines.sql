-- A person may say under which post a line stands.

alter table resume_line add column placed_at timestamptz;
