-- Who works in an institution is counted without reading the rows themselves, which matters with tens of thousands of employees.
create index employment_staff_ix on employment (institution_id, unit_id, valid_from, valid_to, id);
