-- What a control, such as an internal audit, has found.
alter table nonconformity add column control_id bigint references control_record;
create index nonconformity_control_ix on nonconformity (control_id);
