package kz.kenes.quality.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import kz.kenes.people.api.PersonChoice;
import kz.kenes.quality.api.MarkRow;
import kz.kenes.quality.api.Nonconformities;
import kz.kenes.quality.api.RecordMark;
import kz.kenes.quality.api.TeachingMarks;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.LazyRows;
import kz.kenes.shared.web.Option;
import kz.kenes.shared.web.Screen;
import kz.kenes.shared.web.Uploaded;

/** The marks of teaching: the list, and what the quality office enters. */
@Named
@ViewScoped
public class MarksPage implements Serializable {

    /** The input beside which a refusal is shown. */
    private static final Map<String, String> FIELDS = Map.of(
            "quality.MARK_OUT_OF_RANGE", "markValue",
            "quality.SEMESTER_WRONG", "markSemester",
            "quality.YEAR_NOT_BEGUN", "markYear",
            "quality.MARK_ROW_WRONG", "markFile",
            "quality.MARK_PERSON_UNKNOWN", "markFile");

    @EJB
    private TeachingMarks marks;

    @EJB
    private Nonconformities people;

    @Inject
    private Screen screen;

    private LazyRows<MarkRow> rows;
    private boolean keeper;
    private PersonChoice person;
    private Integer year;
    private Integer semester;
    private Integer mark;
    private String note;
    private transient Part file;

    @PostConstruct
    void read() {
        rows = LazyRows.of(marks::list, "year", "semester", "unit");
        keeper = marks.mayKeep();
    }

    public String record() {
        try {
            marks.record(new RecordMark(person.id(), year, semester, mark, note));
        } catch (KenesException refused) {
            return screen.refused(refused, FIELDS);
        }
        screen.done("quality.mark.recorded");
        return screen.to("/quality/marks");
    }

    public String importTable() throws IOException {
        FileContent table = Uploaded.file(file);
        try {
            screen.done("quality.mark.imported", marks.importTable(table));
            return screen.to("/quality/marks");
        } catch (KenesException refused) {
            return screen.refused(refused, FIELDS);
        }
    }

    public void template() {
        screen.download(marks.template());
    }

    public List<PersonChoice> findPersons(String text) {
        return people.findPersons(text);
    }

    public List<Option> getSemesters() {
        return List.of(new Option("1", Localized.same("1")), new Option("2", Localized.same("2")));
    }

    public LazyRows<MarkRow> getRows() {
        return rows;
    }

    public boolean isKeeper() {
        return keeper;
    }

    public PersonChoice getPerson() {
        return person;
    }

    public void setPerson(PersonChoice person) {
        this.person = person;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Integer getSemester() {
        return semester;
    }

    public void setSemester(Integer semester) {
        this.semester = semester;
    }

    public Integer getMark() {
        return mark;
    }

    public void setMark(Integer mark) {
        this.mark = mark;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
