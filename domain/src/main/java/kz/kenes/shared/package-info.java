/**
 * What every feature stands on: the clause beside the rule, the refusal, exact fractions, dated validity and texts in three
 * languages. Nothing here knows a feature.
 *
 * <p>Terms: тармақ / пункт – {@link kz.kenes.shared.Clause}; оқу жылы / учебный год – {@link kz.kenes.shared.AcademicYear};
 * қолданылу мерзімі / срок действия – {@link kz.kenes.shared.Validity}.
 */
package kz.kenes.shared;
