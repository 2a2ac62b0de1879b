package kz.kenes.plan.report.service;

import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kz.kenes.council.minutes.service.Papers;
import kz.kenes.council.service.Actor;
import kz.kenes.council.vocabulary.PaperFormat;
import kz.kenes.plan.report.api.BookBody;
import kz.kenes.plan.report.api.YearBookView;
import kz.kenes.plan.report.api.YearBooks;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.shared.vocabulary.Language;

/** The decisions of a body in a year as one book. */
@Stateless
@UseCase
public class YearBooksBean implements YearBooks {

    @Inject
    private YearBookRecords books;

    @Inject
    private Actor actor;

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public List<BookBody> bodies() {
        return books.bodies();
    }

    @Override
    @Query
    @Clause("PLN-08")
    @RolesAllowed(READ_MEETINGS)
    public YearBookView get(long bodyId, int year) {
        return books.book(bodyId, new AcademicYear(year));
    }

    @Override
    @Query
    @Clause("PLN-08")
    @RolesAllowed(READ_MEETINGS)
    public FileContent paper(long bodyId, int year, Language language, PaperFormat format) {
        require(language != Language.EN, SharedViolation.NOT_FOUND);
        YearBookView book = books.book(bodyId, new AcademicYear(year));
        return Papers.draft(YearBookPaper.of(book, language, actor.now()), format);
    }
}
