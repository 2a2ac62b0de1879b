-- The employee confirms a certificate in whose words the own name was not found (TRN-05).
alter table after_course add column certificate_confirmed boolean;
