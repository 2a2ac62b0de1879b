package kz.kenes.council.minutes.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kz.kenes.council.minutes.FrozenPaper;
import kz.kenes.council.vocabulary.PaperFormat;
import kz.kenes.document.StoredFile;
import kz.kenes.document.paper.Paper;
import kz.kenes.document.paper.service.DocxPaper;
import kz.kenes.document.paper.service.PdfPaper;
import kz.kenes.document.service.Files;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.file.service.FileKind;
import kz.kenes.shared.vocabulary.Language;

/** Papers of record as files: Kazakh and Russian, as DOCX and PDF. */
@Dependent
public class Papers {

    private static final List<Language> OF_RECORD = List.of(Language.KK, Language.RU);

    @Inject
    private Files files;

    /** Makes the papers once and keeps them. */
    public List<FrozenPaper> freeze(Function<Language, Paper> made) {
        List<FrozenPaper> frozen = new ArrayList<>();
        for (Language language : OF_RECORD) {
            Paper paper = made.apply(language);
            for (PaperFormat format : PaperFormat.values()) {
                StoredFile stored = files.keepOwn(paper.title(), kind(format), bytes(paper, format));
                frozen.add(new FrozenPaper(language, format, stored.id(), stored.sha256()));
            }
        }
        return frozen;
    }

    public FileContent read(FrozenPaper paper) {
        return files.read(paper.file());
    }

    /** A paper that is not kept. */
    public static FileContent draft(Paper paper, PaperFormat format) {
        FileKind kind = kind(format);
        return new FileContent(paper.title() + "." + kind.ending(), kind.mediaType(), bytes(paper, format));
    }

    private static FileKind kind(PaperFormat format) {
        return switch (format) {
            case DOCX -> FileKind.DOCX;
            case PDF -> FileKind.PDF;
        };
    }

    private static byte[] bytes(Paper paper, PaperFormat format) {
        return switch (format) {
            case DOCX -> DocxPaper.of(paper);
            case PDF -> PdfPaper.of(paper);
        };
    }
}
