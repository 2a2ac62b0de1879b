package kz.kenes.council.vocabulary;

/** File formats of a paper of record. */
public enum PaperFormat {
    DOCX,
    PDF
}
