/**
 * The calendar of the bodies: when they have to meet, when they will, who is taken at that time, who answered the call, who wants
 * to listen, and the addresses under which calendar programs read all that.
 *
 * <p>The frequency is data of the edition in force. An answer lives until the meeting opens; an observer registers from the notice
 * to the beginning; a calendar address until it is revoked.
 *
 * <p>Terms: отырыстар күнтізбесі / календарь заседаний – the whole; мерзім / срок – {@link
 * kz.kenes.council.calendar.Schedule#due()}; жауап / ответ – {@link kz.kenes.council.calendar.Answer}; бақылаушы / наблюдатель –
 * {@link kz.kenes.council.calendar.Observer}; кворум болжамы / прогноз кворума –
 * {@link kz.kenes.council.calendar.QuorumForecast}; күнтізбе сілтемесі / ссылка календаря –
 * {@link kz.kenes.council.calendar.CalendarFeed}.
 */
package kz.kenes.council.calendar;
