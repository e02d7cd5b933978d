-- A job of one process alone: others may have it only where that gives no sign.

alter table job add column lane text;
