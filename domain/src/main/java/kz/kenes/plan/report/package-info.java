/**
 * Annual reports of bodies, reports of units and people to the council, monitoring of methodical work, and the year book.
 *
 * <p>The secretary begins the report of a body for an academic year. While it is a draft, its numbers are counted anew each time
 * it is opened. Freezing keeps the numbers, the facts behind them and the words as they are, with a hash over all of it; what
 * happens later changes them no more. The frozen report goes to the chair for approval and then to whom the body answers: that of
 * an ОӘК to the Academic Council and the Rector, that of an ОӘБ to the national centre not later than 1 October.
 *
 * <p>Terms: жылдық есеп / годовой отчёт – {@link kz.kenes.plan.report.AnnualReport}; есеп бөлімі / раздел отчёта –
 * {@link kz.kenes.plan.report.ReportPart}; көрсеткіш / показатель – {@link kz.kenes.plan.report.vocabulary.Figure}; есептің
 * толықтығы / полнота отчёта – {@link kz.kenes.plan.report.vocabulary.Completeness}; жаңа оқу жылының міндеттері / задачи нового
 * учебного года – {@link kz.kenes.plan.report.vocabulary.PartKind#TASK}.
 */
package kz.kenes.plan.report;
