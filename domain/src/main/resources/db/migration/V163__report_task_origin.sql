-- From what a task of an annual report comes is told to each reader in his or her language.
alter table annual_report_part add column origin_kk varchar(500);
alter table annual_report_part add column origin_ru varchar(500);
alter table annual_report_part add column origin_en varchar(500);
update annual_report_part set origin_kk = origin;
alter table annual_report_part drop column origin;
