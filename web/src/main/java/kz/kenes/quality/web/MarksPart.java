package kz.kenes.quality.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kenes.quality.api.MarkRow;
import kz.kenes.quality.api.TeachingMarks;

/** The marks of a person on the page of what he or she needs to learn. */
@Named
@RequestScoped
public class MarksPart {

    @EJB
    private TeachingMarks marks;

    private final Map<Long, List<MarkRow>> read = new HashMap<>();

    public List<MarkRow> of(long personId) {
        return read.computeIfAbsent(personId, marks::of);
    }
}
