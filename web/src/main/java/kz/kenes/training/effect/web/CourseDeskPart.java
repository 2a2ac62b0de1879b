package kz.kenes.training.effect.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import kz.kenes.training.effect.api.AfterCourses;
import kz.kenes.training.effect.api.CourseDeskEntry;

/** What waits for the reader after a course: their part of My desk. */
@Named
@RequestScoped
public class CourseDeskPart {

    @EJB
    private AfterCourses courses;

    private List<CourseDeskEntry> entries;

    @PostConstruct
    void read() {
        entries = courses.desk();
    }

    public List<CourseDeskEntry> getEntries() {
        return entries;
    }
}
