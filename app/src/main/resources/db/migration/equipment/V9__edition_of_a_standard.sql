-- The edition of a standard stands apart from its national reference, so that forces are compared by both.
alter table equipment.kit_standard add column edition text not null default '';
alter table equipment.kit_standard alter column edition drop default;
