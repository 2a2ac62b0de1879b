/**
 * Yearly work plans of bodies.
 *
 * <p>A body works by one effective plan a year. Its secretary drafts the plan line by line, submits it on the way that the kind of
 * body has, and the last step makes it effective. What has to change later becomes a new edition that goes the same way again; the
 * one before stays as it was. A line says what is done, until when, by whom, for which task; it is put on the agenda of a meeting
 * or becomes an event, and is done when the minutes with its decision are signed or the event is held.
 *
 * <p>Terms: жұмыс жоспары / план работы – {@link kz.kenes.plan.work.WorkPlan}; жоспар жолы / строка плана –
 * {@link kz.kenes.plan.work.PlanItem}; басылым / редакция – {@link kz.kenes.plan.work.WorkPlan#edition()}; перспективалық бағыт,
 * талдау / перспективное направление, анализ – {@link kz.kenes.plan.work.Outlook}.
 */
package kz.kenes.plan.work;
