/**
 * How decisions are carried out: with the last signature under the minutes each decision that names somebody and a term becomes a
 * task, and its copies go to those who have to know it.
 *
 * <p>A task is assigned, worked on, reported as done, and then accepted or given back by the secretary; nobody accepts the own
 * work. That it is overdue is said by the clock and stored nowhere. The term moves only by a request that is granted.
 *
 * <p>Copies of an ОӘК decision go to the units it names within three working days; those of an ОӘБ to the authorised body and to
 * every member university, which answers whether it accepts the decision for implementation.
 *
 * <p>Terms: тапсырма / поручение – {@link kz.kenes.council.execution.DecisionTask}; орындау мерзімі / срок исполнения – {@link
 * kz.kenes.council.execution.DecisionTask#due()}; мерзімді ұзарту / продление срока – {@link
 * kz.kenes.council.execution.DecisionTask#askExtension}; шешімді жеткізу / доведение решения – {@link
 * kz.kenes.council.execution.DecisionDelivery}; жауап / ответ – {@link kz.kenes.council.execution.UniversityResponse}.
 */
package kz.kenes.council.execution;
