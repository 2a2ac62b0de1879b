package kz.kenes.training;

/**
 * Event: the head of the unit has recorded that a training was not done, and why (TRN-23). What follows from a result that was
 * planned and not reached is for others to say.
 *
 * @param item id of the training in the plan of the employee
 */
public record TrainingNotDone(long item) {}
