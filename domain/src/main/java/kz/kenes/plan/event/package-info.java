/**
 * Methodical events: seminars, round tables, conferences, consultations and the like.
 *
 * <p>A body or a unit organises an event, alone or with other bodies. It is planned, announced to the members like a meeting, held,
 * and reported with its result; or cancelled with a reason. People register until it begins; when all places are taken they wait,
 * and a place that becomes free goes to the first who waits.
 *
 * <p>Terms: іс-шара / мероприятие – {@link kz.kenes.plan.event.MethodicalEvent}; ұйымдастырушы / организатор, бірлескен
 * ұйымдастырушы / соорганизатор; қатысушы / участник – {@link kz.kenes.plan.event.Participant}; күту тізімі / лист ожидания –
 * {@link kz.kenes.plan.event.vocabulary.ParticipantState#WAITING}; нәтиже / результат.
 */
package kz.kenes.plan.event;
