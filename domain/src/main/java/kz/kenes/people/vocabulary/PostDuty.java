package kz.kenes.people.vocabulary;

/** What the holder of a post does for the institution, as far as rules ask for it (CNL-03, CNL-30, TRN-14, TRN-15, QUA-09). */
public enum PostDuty {
    /** First head: rector, director. */
    HEAD,
    /** Deputy of the first head for academic affairs: vice-rector for academic affairs. */
    ACADEMIC_DEPUTY,
    /** Any other deputy of the first head. */
    DEPUTY_HEAD,
    /** Director of the Finance and Accounting Department. */
    FINANCE_HEAD,
    /** Head of the Board's apparatus. */
    APPARATUS_HEAD,
    /** Director of the office that keeps the quality system. */
    QUALITY_HEAD,
    /** Represents the management in the quality system, and demands that nonconformities be removed. */
    MANAGEMENT_REPRESENTATIVE
}
