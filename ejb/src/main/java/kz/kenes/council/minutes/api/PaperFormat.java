package kz.kenes.council.minutes.api;

/** File formats of a paper of record. */
public enum PaperFormat {
    DOCX,
    PDF
}
