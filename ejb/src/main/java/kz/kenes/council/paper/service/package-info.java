/**
 * Papers of record of a body: agenda, list of attendance, minutes and extract. Each is composed from plain data, so that Kazakh and
 * Russian say the same and nothing is read while composing.
 *
 * <p>Terms: хаттама / протокол – {@link kz.kenes.council.paper.service.MinutesPaper}; хаттамадан үзінді / выписка из протокола –
 * {@link kz.kenes.council.paper.service.ExtractPaper}; күн тәртібі / повестка дня – {@link
 * kz.kenes.council.paper.service.AgendaPaper}; қатысушылар тізімі / список присутствующих – {@link
 * kz.kenes.council.paper.service.AttendancePaper}.
 */
package kz.kenes.council.paper.service;
