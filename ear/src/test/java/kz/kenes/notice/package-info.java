/** Notices and mails inside the server, on PostgreSQL and a real mail server. */
package kz.kenes.notice;
