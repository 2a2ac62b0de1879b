package kz.kenes.regulation.vocabulary;

import java.time.LocalDate;

/** The documents whose clauses Kenes carries out, each with the day of its signing or edition. */
public enum LegalSource {
    /** Working instruction on the educational-methodical council of ALT University, edition 05. */
    ALT_01(LocalDate.of(2025, 9, 25)),
    /** Order of the minister on the republican council and the associations by direction. */
    ORDER_400(LocalDate.of(2024, 8, 8)),
    /** Documented procedure on the training of staff, edition 2: an internal document of the university (DOC-15). */
    PROCEDURE_602(LocalDate.of(2022, 8, 2), true),
    /** Order on the rules of educational-methodical work at all levels. */
    ORDER_488(LocalDate.of(2015, 7, 27)),
    /** Order on the rules of educational-methodical work from preschool to post-secondary education. */
    ORDER_253(LocalDate.of(2023, 8, 10));

    private final LocalDate date;
    private final boolean internal;

    LegalSource(LocalDate date) {
        this(date, false);
    }

    LegalSource(LocalDate date, boolean internal) {
        this.date = date;
        this.internal = internal;
    }

    /** True for a document that is not shown to outside parties. */
    public boolean isInternal() {
        return internal;
    }

    public LocalDate date() {
        return date;
    }
}
