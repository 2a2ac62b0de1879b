package kz.kenes.training.vocabulary;

/** In which kind of file a form of the procedure is taken away. */
public enum SheetFormat {
    XLSX,
    DOCX,
    PDF
}
