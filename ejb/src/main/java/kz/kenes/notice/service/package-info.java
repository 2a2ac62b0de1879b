/**
 * Tells people what happened in the features below – it observes their events inside the transaction of the command – and
 * carries the mails out when the mail server is there.
 */
package kz.kenes.notice.service;
