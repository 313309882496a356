-- Why a reviewer has preferred or rejected an entry.
alter table entry add column standing_reason text;
