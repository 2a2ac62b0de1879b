/**
 * Training contracts with the obligation to repay: what the university spends on an employee comes back, if the employee leaves early by
 * own wish.
 *
 * <p>The obligation binds an employee who has passed the competition for three years, until those three years have passed. Leaving by own
 * wish before that makes the whole sum due; a reduction of posts or a lost competition makes nothing due.
 *
 * <p>Terms: оқыту шарты / договор об обучении – {@link kz.kenes.training.contract.TrainingContract}; оқу сомасын қайтару / возврат суммы
 * обучения – {@link kz.kenes.training.contract.Repayment}.
 */
package kz.kenes.training.contract;
