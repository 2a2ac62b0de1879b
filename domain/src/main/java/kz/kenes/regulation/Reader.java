package kz.kenes.regulation;

import kz.kenes.regulation.vocabulary.LegalSource;
import kz.kenes.shared.Clause;

/**
 * Who reads the documents by which Kenes works.
 *
 * @param insider belongs to the staff of the university
 * @param admitted is an auditor of a certification body during a check of the management system
 */
public record Reader(boolean insider, boolean admitted) {

    /** What is internal is shown to no outside party but such auditors. */
    @Clause("DOC-15")
    public boolean mayRead(LegalSource source) {
        return !source.isInternal() || insider || admitted;
    }

    /** A requirement is read with the document that leads. */
    @Clause("DOC-15")
    public boolean mayRead(ClauseEntry entry) {
        return mayRead(entry.source());
    }
}
