-- Every write looks up, replaces and removes the rows of one docket; the key of the lists begins
-- with the kind, so that such a look went through all kinds and audiences.
create index listing_docket on listing (docket_id);
