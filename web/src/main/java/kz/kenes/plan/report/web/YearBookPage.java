package kz.kenes.plan.report.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.council.api.Bodies;
import kz.kenes.council.api.BodyRow;
import kz.kenes.council.vocabulary.PaperFormat;
import kz.kenes.plan.report.api.YearBookView;
import kz.kenes.plan.report.api.YearBooks;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.web.Screen;

/** All decisions of a body in a year as a book. */
@Named
@ViewScoped
public class YearBookPage implements Serializable {

    private static final int BODIES = 500;

    @EJB
    private YearBooks books;

    @EJB
    private Bodies bodies;

    @Inject
    private Screen screen;

    @Inject
    private Years years;

    private Long body;
    private Integer year;
    private List<BodyRow> choices;
    private YearBookView book;

    public void load() {
        choices = bodies.list(ListQuery.first(BODIES)).rows();
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

    public List<BodyRow> getChoices() {
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
