-- How many frames the writing of a letter was streamed in: who asks for it once more is
-- told the last of them again, under its number. 0 is not known, of letters from before.

alter table letter_version add column frames integer not null default 0;
