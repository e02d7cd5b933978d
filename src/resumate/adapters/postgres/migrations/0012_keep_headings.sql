-- What the person calls the sections of their resume heads them in a tailored one, too;
-- of resumes from before, the usual words do.

alter table resume add column headings jsonb not null default '[]';
