/**
 * What people are told: on their desk and by mail, in their own language, with the time and the channel of each delivery
 * (MTG-07).
 *
 * <p>Life cycle of a notice: on the desk → read. Of a mail: waiting → sent, or given up after two days of failures and tried
 * again on an administrator's order.
 *
 * <p>Terms: хабарлама / уведомление – {@link kz.kenes.notice.Notice}; шақыру / приглашение – {@link
 * kz.kenes.notice.CalendarEvent}; шығыс хаттар / исходящие письма – {@link kz.kenes.notice.OutboxMail}.
 */
package kz.kenes.notice;
