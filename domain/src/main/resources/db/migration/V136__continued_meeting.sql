-- A sitting that goes on with the agenda of an adjourned meeting is no meeting of its own (MTG-01, MTG-03, PLN-08).
alter table meeting add column continuation boolean default false not null;
update meeting set continuation = true where id in (select next_meeting_id from adjournment);
