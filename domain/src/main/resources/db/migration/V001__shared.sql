-- One sequence for the ids of all entities; EclipseLink takes them in blocks of 50.
create sequence kenes_id start with 1000 increment by 50;
