-- The routes of the schedules of training (TRN-11, TRN-12, TRN-14, TRN-15), by the procedure in its edition 2 (TRN-39).
insert into approval_route (id, version, route_key, name_kk, name_ru, name_en) values
    (201, 1, 'training.unit', 'Бөлімшенің біліктілікті арттыру кестесі (602-01)', 'График повышения квалификации подразделения (602-01)', 'Training schedule of a unit (602-01)'),
    (202, 1, 'training.institute', 'Институттың біліктілікті арттыру кестесі', 'График повышения квалификации института', 'Training schedule of an institute'),
    (203, 1, 'training.consolidated', 'Біліктілікті арттырудың жиынтық кестесі (602-05)', 'Сводный график повышения квалификации (602-05)', 'Consolidated training schedule (602-05)');

insert into approval_route_edition (id, version, route_id, valid_from, ground) values
    (201, 1, 201, date '2022-08-02', 'ҚП 602, 2-басылым (Басқарманың 02.08.2022 № 10 шешімі), 7.4-т.'),
    (202, 1, 202, date '2022-08-02', 'ҚП 602, 2-басылым (Басқарманың 02.08.2022 № 10 шешімі), 7.4-т.'),
    (203, 1, 203, date '2022-08-02', 'ҚП 602, 2-басылым (Басқарманың 02.08.2022 № 10 шешімі), 7.4-т.');

insert into approval_route_step (id, version, edition_id, ordinal, verb, actor_kind, actor_scope, actor_value, needed_when, clause) values
    (2011, 1, 201, 1, 'APPROVE', 'UNIT_HEAD', 'UNIT', null, null, 'TRN-11'),
    (2021, 1, 202, 1, 'SIGN', 'UNIT_HEAD', 'UNIT', null, null, 'TRN-12'),
    (2031, 1, 203, 1, 'AGREE', 'POST', 'INSTITUTION', 'FINANCE_HEAD', 'UNIVERSITY_PAYS', 'TRN-14'),
    (2032, 1, 203, 2, 'APPROVE', 'POST', 'INSTITUTION', 'APPARATUS_HEAD', null, 'TRN-15');
