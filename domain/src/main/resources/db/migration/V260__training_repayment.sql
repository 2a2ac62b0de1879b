-- The sum of a training that came back (TRN-35).
alter table training_contract add column settled_on date;
alter table training_contract add column settled_by_document varchar(200);
alter table training_contract add column settled_by_id bigint references person;
alter table training_contract add constraint training_contract_settled_ck check ((settled_on is null) = (settled_by_document is null) and (settled_on is null) = (settled_by_id is null));
create index training_contract_settled_by_ix on training_contract (settled_by_id);
