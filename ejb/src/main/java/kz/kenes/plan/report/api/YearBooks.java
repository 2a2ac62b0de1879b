package kz.kenes.plan.report.api;

import jakarta.ejb.Remote;
import java.util.List;
import kz.kenes.council.vocabulary.PaperFormat;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.vocabulary.Language;

/** All decisions of a body in an academic year in one book, with contents and indexes. */
@Remote
public interface YearBooks {

    /** The bodies that the caller may see, by name. */
    List<BookBody> bodies();

    /** @param year the calendar year in which the academic year begins */
    YearBookView get(long bodyId, int year);

    /** The book as a paper in Kazakh or Russian. */
    FileContent paper(long bodyId, int year, Language language, PaperFormat format);
}
