-- A person may say what a line really says; what was read from the file stays with it.

alter table resume_line add column original text;
alter table resume_line add column corrected_at timestamptz;
