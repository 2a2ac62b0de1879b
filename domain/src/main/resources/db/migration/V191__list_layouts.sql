-- How each account has arranged the lists of the pages.
create table list_layout (
    id bigint primary key,
    version bigint not null,
    account_id bigint not null references account,
    list_name varchar(80) not null,
    changed_columns varchar(200),
    sort_order varchar(60),
    unique (account_id, list_name)
);
