-- A university council asks the structural units of its institution (CNL-15).
alter table inquiry_addressee add column unit_id bigint references unit;
alter table inquiry_addressee drop constraint inquiry_addressee_one_ck;
alter table inquiry_addressee add constraint inquiry_addressee_one_ck check (
    case when body_id is null then 0 else 1 end + case when institution_id is null then 0 else 1 end
        + case when unit_id is null then 0 else 1 end = 1);
create index inquiry_addressee_unit_ix on inquiry_addressee (unit_id);
