-- One table of accounts for the pages and for remote calls. The server's realm reads the two views only.

create table account (
    id bigint primary key,
    version bigint not null,
    person_id bigint unique references person,
    username varchar(64) not null unique,
    password_hash varchar(100) not null,
    enabled boolean not null,
    must_change_password boolean not null,
    credentials_version bigint not null,
    failed_attempts int not null,
    first_failure_at timestamp(6),
    locks int not null,
    locked_until timestamp(6),
    language varchar(2) not null,
    theme varchar(10) not null,
    last_sign_in_at timestamp(6)
);

create table account_role (
    account_id bigint not null references account,
    role varchar(30) not null,
    primary key (account_id, role)
);
create index account_role_role on account_role (role);

-- What each role implies; the application writes it at every start from its own list.
create table role_permission (
    role varchar(30) not null,
    permission varchar(50) not null,
    primary key (role, permission)
);

-- Seconds since 1970 compare alike in every time zone: locked_until is kept in UTC without a zone.
create view account_login as
select username, password_hash
from account
where enabled
  and (locked_until is null or extract(epoch from locked_until) <= extract(epoch from current_timestamp));

-- A one-time password opens nothing but the own profile, where it is changed.
create view account_authority as
select distinct a.username, p.permission as authority
from account a
join account_role r on r.account_id = a.id
join role_permission p on p.role = r.role
where a.enabled
  and (p.permission = 'SIGNED_IN' or not a.must_change_password);
