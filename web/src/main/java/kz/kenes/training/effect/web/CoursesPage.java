package kz.kenes.training.effect.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.kenes.shared.web.LazyRows;
import kz.kenes.training.effect.api.AfterCourses;
import kz.kenes.training.effect.api.CourseRow;
import kz.kenes.training.effect.vocabulary.CourseState;

/** What follows the courses that the reader may see. */
@Named
@ViewScoped
public class CoursesPage implements Serializable {

    @EJB
    private AfterCourses courses;

    private LazyRows<CourseRow> rows;

    @PostConstruct
    void read() {
        rows = LazyRows.of(courses::list, "state", "unit", "year", "overdue");
    }

    public LazyRows<CourseRow> getRows() {
        return rows;
    }

    public CourseState[] getStates() {
        return CourseState.values();
    }
}
