/** Pages of the notices and the outbox. */
package kz.kenes.notice.web;
