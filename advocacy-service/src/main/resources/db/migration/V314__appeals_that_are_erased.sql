-- Appeals, their campaign and what was written for them go together when the only person they are about is erased.
alter table signature_count drop constraint signature_count_appeal_id_fkey;
alter table signature_count add foreign key (appeal_id) references docket (id) on delete cascade;
alter table letter drop constraint letter_appeal_id_fkey;
alter table letter drop constraint letter_campaign_id_fkey;
alter table letter add foreign key (appeal_id) references docket (id) on delete cascade;
alter table supporter drop constraint supporter_appeal_id_fkey;
alter table supporter drop constraint supporter_campaign_id_fkey;
alter table supporter add foreign key (appeal_id) references docket (id) on delete cascade;
