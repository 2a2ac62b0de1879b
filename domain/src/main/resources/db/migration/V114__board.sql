-- The information platform of an association: posts, comments, and until when its members were told.
create table board_post (
    id bigint primary key,
    version bigint not null,
    body_id bigint not null references body,
    post_kind varchar(20) not null,
    title_kk varchar(500) not null,
    title_ru varchar(500),
    title_en varchar(500),
    text_kk varchar(10000) not null,
    text_ru varchar(10000),
    text_en varchar(10000),
    comments_until date,
    author_id bigint not null references person,
    posted_at timestamp(6) not null,
    pinned boolean not null,
    post_state varchar(20) not null,
    removed_because varchar(2000),
    constraint board_post_draft_ck check ((post_kind = 'DRAFT') = (comments_until is not null)),
    constraint board_post_removed_ck check ((post_state = 'REMOVED') = (removed_because is not null))
);
create index board_post_body_ix on board_post (body_id, posted_at);
create index board_post_author_ix on board_post (author_id);

create table board_post_file (
    post_id bigint not null references board_post,
    stored_file_id bigint not null references stored_file,
    primary key (post_id, stored_file_id)
);
create index board_post_file_file_ix on board_post_file (stored_file_id);

create table board_comment (
    id bigint primary key,
    version bigint not null,
    post_id bigint not null references board_post,
    author_id bigint not null references person,
    words varchar(4000) not null,
    said_at timestamp(6) not null,
    removed_because varchar(2000)
);
create index board_comment_post_ix on board_comment (post_id, said_at);
create index board_comment_author_ix on board_comment (author_id);

create table board_digest (
    id bigint primary key,
    version bigint not null,
    body_id bigint not null references body,
    told_until timestamp(6) not null,
    constraint board_digest_uq unique (body_id)
);
