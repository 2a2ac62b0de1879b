/**
 * The register of the papers that the procedure of training prescribes: where the original and its copies are kept, and until when.
 *
 * <p>The list of forms knows five; 602-04 does not exist. Each paper stands in the register from the day on which it becomes final.
 * It is kept until the end of the calendar year in which it was closed, and as many years more as the list says. What has been kept
 * long enough is proposed for disposal; people decide on it by an act, and Kenes only notes the act.
 *
 * <p>Terms: үлгі / форма – {@link kz.kenes.training.archive.vocabulary.ProcedureForm}; сақтау орны / место хранения – {@link
 * kz.kenes.training.archive.vocabulary.StoragePlace}; сақтау мерзімі / срок хранения – {@link kz.kenes.document.Retention}; жоюға
 * ұсыну / предложение к уничтожению – {@link kz.kenes.training.archive.vocabulary.PaperState#PROPOSED}.
 */
package kz.kenes.training.archive;
