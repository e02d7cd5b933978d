-- Facts that a person confirmed are lines of their resume, with a date. Their numbers
-- are not given twice: a letter that cites F1 never means another F1.

alter table resume add column facts integer not null default 0;
alter table resume_line add column confirmed_at timestamptz;
