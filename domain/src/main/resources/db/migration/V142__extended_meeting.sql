-- Extended meetings of associations, and who is invited to them.
alter table meeting drop constraint meeting_reason_ck;
alter table meeting add constraint meeting_reason_ck check (kind <> 'EXTRAORDINARY' or reason is not null);

alter table meeting_guest add column guest_kind varchar(20) default 'GUEST' not null;
