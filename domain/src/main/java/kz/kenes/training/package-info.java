/**
 * Training of staff: from the wish of an employee to the approved schedule of the university.
 *
 * <p>An employee plans trainings for a calendar year and hands the plan in. The head of the unit analyses the past, the plans of the
 * unit become its schedule (602-01), its meeting discusses it, its head approves it. The director of the institute gathers the
 * schedules below and signs; the HR service consolidates what it was handed (602-05); the finance department agrees the budget
 * where the university pays; the head of the Board's apparatus approves. Then it goes down again, and each unit confirms that it has
 * it. No step is skipped; whoever does not agree gives the paper back one step, with remarks.
 *
 * <p>Terms: біліктілікті арттыру / повышение квалификации; жеке жоспар / индивидуальный план – {@link
 * kz.kenes.training.IndividualPlan}; кесте / график – {@link kz.kenes.training.UnitSchedule}; жиынтық кесте / сводный график – {@link
 * kz.kenes.training.ConsolidatedSchedule}; қаржыландыру көзі / источник финансирования – {@link
 * kz.kenes.training.vocabulary.FundingSource}; техникалық сипаттама / техническая спецификация – {@link
 * kz.kenes.training.FundingShare#specification()}.
 */
package kz.kenes.training;
