package kz.kenes.council.minutes.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import kz.kenes.council.minutes.Extract;
import kz.kenes.council.minutes.FrozenPaper;
import kz.kenes.council.minutes.Minutes;
import kz.kenes.council.paper.service.ExtractData;
import kz.kenes.council.paper.service.ExtractPaper;
import kz.kenes.shared.api.FileContent;

/** The desk at which extracts are made into papers. */
@Dependent
class ExtractDesk {

    @Inject
    private PaperData data;

    @Inject
    private Papers papers;

    List<FrozenPaper> papers(Extract extract, Minutes minutes) {
        ExtractData said = data.extract(extract, minutes);
        return papers.freeze(language -> ExtractPaper.of(said, language));
    }

    FileContent read(FrozenPaper paper) {
        return papers.read(paper);
    }
}
