-- Working days: public holidays of a fixed date as dated data, and the days that a decree moves or that have no fixed date.
create table yearly_holiday (
    id bigint primary key,
    version bigint not null,
    month_number int not null,
    day_number int not null,
    name_kk varchar(300) not null,
    name_ru varchar(300),
    name_en varchar(300),
    valid_from date not null,
    valid_to date,
    constraint yearly_holiday_uq unique (month_number, day_number, valid_from),
    constraint yearly_holiday_day_ck check (month_number between 1 and 12 and day_number between 1 and 31),
    constraint yearly_holiday_dates_ck check (valid_to >= valid_from)
);

create table special_day (
    id bigint primary key,
    version bigint not null,
    special_date date not null,
    worked boolean not null,
    name_kk varchar(300) not null,
    name_ru varchar(300),
    name_en varchar(300),
    constraint special_day_uq unique (special_date)
);

insert into yearly_holiday (id, version, month_number, day_number, name_kk, name_ru, name_en, valid_from, valid_to) values
    (1, 1, 1, 1, 'Жаңа жыл', 'Новый год', 'New Year', date '2000-01-01', null),
    (2, 1, 1, 2, 'Жаңа жыл', 'Новый год', 'New Year', date '2000-01-01', null),
    (3, 1, 1, 7, 'Рождество', 'Рождество Христово', 'Orthodox Christmas', date '2006-01-01', null),
    (4, 1, 3, 8, 'Халықаралық әйелдер күні', 'Международный женский день', 'International Women''s Day', date '2000-01-01', null),
    (5, 1, 3, 21, 'Наурыз мейрамы', 'Наурыз мейрамы', 'Nauryz', date '2010-01-01', null),
    (6, 1, 3, 22, 'Наурыз мейрамы', 'Наурыз мейрамы', 'Nauryz', date '2000-01-01', null),
    (7, 1, 3, 23, 'Наурыз мейрамы', 'Наурыз мейрамы', 'Nauryz', date '2010-01-01', null),
    (8, 1, 5, 1, 'Қазақстан халқының бірлігі мерекесі', 'Праздник единства народа Казахстана', 'People''s Unity Day', date '2000-01-01', null),
    (9, 1, 5, 7, 'Отан қорғаушы күні', 'День защитника Отечества', 'Defender of the Fatherland Day', date '2013-01-01', null),
    (10, 1, 5, 9, 'Жеңіс күні', 'День Победы', 'Victory Day', date '2000-01-01', null),
    (11, 1, 7, 6, 'Астана күні', 'День столицы', 'Capital Day', date '2009-01-01', null),
    (12, 1, 8, 30, 'Қазақстан Республикасының Конституциясы күні', 'День Конституции Республики Казахстан', 'Constitution Day', date '2000-01-01', null),
    (13, 1, 10, 25, 'Республика күні', 'День Республики', 'Republic Day', date '2022-10-01', null),
    (14, 1, 12, 16, 'Тәуелсіздік күні', 'День Независимости', 'Independence Day', date '2000-01-01', null),
    (15, 1, 12, 17, 'Тәуелсіздік күні', 'День Независимости', 'Independence Day', date '2000-01-01', date '2021-12-31');
