-- The routes of compositions (CNL-05) and agendas (MTG-05).
insert into approval_route (id, version, route_key, name_kk, name_ru, name_en) values
    (101, 1, 'council.composition', 'Алқалы органның құрамы', 'Состав коллегиального органа', 'Composition of a body'),
    (102, 1, 'council.agenda', 'Отырыстың күн тәртібі', 'Повестка дня заседания', 'Agenda of a meeting');

insert into approval_route_edition (id, version, route_id, valid_from, ground) values
    (101, 1, 101, date '2000-01-01', 'ЖН-АЛТ-01, 05-басылым, 5.4.3-т.'),
    (102, 1, 102, date '2000-01-01', 'ЖН-АЛТ-01, 05-басылым, 5.4.2-т.');

insert into approval_route_step (id, version, edition_id, ordinal, verb, actor_kind, actor_scope, actor_value, clause) values
    (1011, 1, 101, 1, 'APPROVE', 'PERMISSION', 'INSTITUTION', 'APPROVE_COMPOSITION', 'CNL-05'),
    (1021, 1, 102, 1, 'APPROVE', 'MEETING_CHAIR', 'MEETING', null, 'MTG-05');
