-- What the index of the search still has to take in. Written in the transaction of each change, so that nothing is forgotten;
-- every node reads it from where its own index stands.
create table search_change (
    id bigint generated always as identity primary key,
    entity varchar(60) not null,
    entity_id bigint not null,
    changed_at timestamp(6) not null
);
create index search_change_at_ix on search_change (changed_at);

-- The words of kept files. Files never change, so they are read once.
create table search_file_text (
    file_id bigint primary key references stored_file,
    words text not null
);
