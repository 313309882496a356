-- The event tells from which day a time limit was counted.
alter table compliance_fact drop column basis;
