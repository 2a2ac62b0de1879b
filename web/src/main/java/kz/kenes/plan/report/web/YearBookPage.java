package kz.kenes.plan.report.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.council.vocabulary.PaperFormat;
import kz.kenes.plan.report.api.BookBody;
import kz.kenes.plan.report.api.YearBookView;
import kz.kenes.plan.report.api.YearBooks;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.web.Screen;

/** All decisions of a body in a year as a book. */
@Named
@ViewScoped
public class YearBookPage implements Serializable {

    @EJB
    private YearBooks books;

    @Inject
    private Screen screen;

    @Inject
    private Years years;

    private Long body;
    private Integer year;
    private List<BookBody> choices;
    private YearBookView book;

    public void load() {
        choices = books.bodies();
        if (year == null) {
            year = years.getPresent();
        }
        if (body == null && !choices.isEmpty()) {
            body = choices.get(0).id();
        }
        book = body == null ? null : books.get(body, year);
    }

    public void paper(String language, String format) {
        screen.download(books.paper(body, year, Language.ofTag(language), PaperFormat.valueOf(format)));
    }

    public YearBookView getBook() {
        return book;
    }

    public List<BookBody> getChoices() {
        return choices;
    }

    public Long getBody() {
        return body;
    }

    public void setBody(Long body) {
        this.body = body;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
