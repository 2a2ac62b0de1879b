/**
 * The composition of the staff as the forms 602-02 and 602-03 tell it: who works in a unit today, with which degree, and trained
 * when.
 *
 * <p>The present state is read at any time; no one has to make it. Once in three months, and whenever the HR service asks, the head
 * of a unit submits it: then it is kept as it was on that day. Who has not submitted in time is overdue, and is reminded.
 *
 * <p>Terms: кадр құрамы / состав кадров – {@link kz.kenes.training.staff.StaffLine}; мәлімет тапсыру / сдача сведений – {@link
 * kz.kenes.training.staff.StaffSubmission}; сұрау салу / запрос – {@link kz.kenes.training.staff.StaffRequest}; мерзім / срок – {@link
 * kz.kenes.training.staff.StaffDuty}.
 */
package kz.kenes.training.staff;
