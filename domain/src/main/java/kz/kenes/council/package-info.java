/**
 * Collegial bodies and who sits in them.
 *
 * <p>A body works by a regulation and has compositions that follow one another. A composition is drafted, proposed by the chair
 * and approved by the one whom the regulation names, never by the proposer; it holds from its first day, not before the approval.
 * Its seats are held through a post or by a person. The quorum counts seats; the vote belongs to the person.
 *
 * <p>Life of a composition: drafted → proposed → approved, or returned with remarks and mended.
 *
 * <p>Terms: алқалы орган / коллегиальный орган – {@link kz.kenes.council.Body}; құрам / состав –
 * {@link kz.kenes.council.Composition}; орын / место – {@link kz.kenes.council.Seat}; төраға / председатель, төрағаның орынбасары /
 * заместитель председателя, хатшы / секретарь, мүше / член – {@link kz.kenes.council.vocabulary.SeatRole}; келісім бойынша / по
 * согласованию – {@link kz.kenes.council.Seat#isByAgreement()}; мүшеліктен шығару / исключение –
 * {@link kz.kenes.council.Composition#exclude}.
 *
 * <p>Order 400 calls the direction-wide ОӘБ a body of this kind (METHODICAL_ASSOCIATION_BY_DIRECTION); the әдістемелік бірлестік of
 * a school is another (TEACHER_ASSOCIATION).
 */
package kz.kenes.council;
