/**
 * Meetings: agenda, notice, attendance and the life of the meeting itself.
 *
 * <p>Life: planned → agenda drafted (submitted to the chair) → agenda approved → convened → open → closed → minutes drafted →
 * partly signed → signed. A meeting that never opens ends as not held, for want of a quorum, or as cancelled. A change of the agenda
 * after approval puts it back before the chair.
 *
 * <p>On the first mark of attendance the seats of the day are written down as the roll; from then on later changes of the
 * composition do not touch the meeting (CNL-54). The quorum counts the seats of the roll against the different persons present.
 *
 * <p>Terms: отырыс / заседание – {@link kz.kenes.council.meeting.Meeting}; кезектен тыс / внеочередное –
 * {@link kz.kenes.council.vocabulary.MeetingKind}; күн тәртібі / повестка дня – {@link kz.kenes.council.meeting.Agenda}; мәселе /
 * вопрос – {@link kz.kenes.council.meeting.AgendaItem}; баяндамашы / докладчик – its rapporteur; қатысу парағы / явочный лист –
 * {@link kz.kenes.council.meeting.Roll}; төрағалық етуші / председательствующий – {@link kz.kenes.council.meeting.Meeting#presider()};
 * шақырылған / приглашённый – {@link kz.kenes.council.meeting.Guest}.
 */
package kz.kenes.council.meeting;
