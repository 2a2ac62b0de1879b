-- Kept files. The bytes stand apart, in pieces of at most 512 KB, because H2 ends a bytea at 1 MB.
create table stored_file (
    id bigint primary key,
    version bigint not null,
    name varchar(200) not null,
    media_type varchar(100) not null,
    size_bytes bigint not null,
    sha256 char(64) not null,
    kept_by_id bigint references person,
    kept_at timestamp(6) not null
);
create index stored_file_kept_by on stored_file (kept_by_id);

create table file_piece (
    id bigint primary key,
    version bigint not null,
    file_id bigint not null references stored_file,
    ordinal int not null,
    piece_bytes bytea not null,
    unique (file_id, ordinal)
);
