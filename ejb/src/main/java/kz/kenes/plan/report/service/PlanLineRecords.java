package kz.kenes.plan.report.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.Body;
import kz.kenes.plan.report.api.TaskSuggestion;
import kz.kenes.plan.report.vocabulary.Fact;
import kz.kenes.plan.report.vocabulary.Figure;
import kz.kenes.plan.work.vocabulary.PlanItemState;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;
import kz.kenes.shared.vocabulary.Localized;

/** The lines of the work plan that was in effect in a body's year. */
@Dependent
class PlanLineRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    private List<Object[]> lines(Body body, AcademicYear year) {
        return em.createQuery(
                        "select w.id, i.due, i.state, i.content.kk, i.content.ru, i.content.en from PlanItem i join i.plan w"
                                + " where w.body = :body and w.year = :year"
                                + " and w.state = kz.kenes.plan.work.vocabulary.PlanState.EFFECTIVE order by i.due, i.id",
                        Object[].class)
                .setParameter("body", body)
                .setParameter("year", year.start())
                .getResultList();
    }

    /** All lines, those done, and those not done. */
    @Clause({"PLN-07", "PLN-08"})
    List<Fact> facts(Body body, AcademicYear year) {
        List<Fact> facts = new ArrayList<>();
        for (Object[] row : lines(body, year)) {
            Localized label = Phrases.of("fact.line", FactRecords.localized(row, 3), row[2]);
            facts.add(fact(Figure.PLAN_LINES, row, label));
            facts.add(fact(row[2] == PlanItemState.DONE ? Figure.PLAN_DONE : Figure.PLAN_UNDONE, row, label));
        }
        return facts;
    }

    private static Fact fact(Figure figure, Object[] row, Localized label) {
        return new Fact(figure, null, (LocalDate) row[1], label, 1, page(row));
    }

    private static String page(Object[] row) {
        return "/plan/plan?id=" + row[0];
    }

    /** The lines that were not done. */
    @Clause("PLN-08")
    List<TaskSuggestion> undone(Body body, AcademicYear year) {
        List<TaskSuggestion> undone = new ArrayList<>();
        for (Object[] row : lines(body, year)) {
            if (row[2] != PlanItemState.DONE) {
                LocalDate due = (LocalDate) row[1];
                undone.add(new TaskSuggestion(
                        FactRecords.localized(row, 3), due, Phrases.of("origin.line", due), page(row)));
            }
        }
        return undone;
    }
}
