/** Notices for the person who reads them, and the outbox for administrators. */
package kz.kenes.notice.api;
