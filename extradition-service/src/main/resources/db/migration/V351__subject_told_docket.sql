-- What a docket told is found by the docket when it is told again.
create index subject_told_docket on subject_told (docket_id);
