package kz.kenes.training.effect.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.kenes.people.Unit;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.Clause;
import kz.kenes.training.effect.ReportLine;
import kz.kenes.training.effect.ReportNumbers;
import kz.kenes.training.effect.TrainingReport;
import kz.kenes.training.service.TrainingScope;

/** Counts what a report says: of a unit from the trainings of its effective schedule, above from the parts. */
@Dependent
class ReportFacts {

    private static final String STATE = "kz.kenes.training.vocabulary.ItemState.";
    private static final String DONE = "i.state = " + STATE + "COMPLETED";
    private static final String EFFECTIVE = " where p.unit = :unit and p.year = :year"
            + " and p.schedule.instituteSchedule.consolidated.approvedAt is not null group by p.category";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private TrainingScope scope;

    /** By category, in two statements. */
    @Clause("TRN-29")
    List<ReportLine> of(Unit unit, int year) {
        Map<StaffCategory, BigDecimal> university = new HashMap<>();
        for (Object[] row : em.createQuery(
                        "select p.category, sum(s.amount) from FundingShare s join s.item i join i.plan p"
                                + EFFECTIVE.replace(
                                        " group",
                                        " and " + DONE + " and s.source ="
                                                + " kz.kenes.training.vocabulary.FundingSource.UNIVERSITY_BUDGET group"),
                        Object[].class)
                .setParameter("unit", unit)
                .setParameter("year", year)
                .getResultList()) {
            university.put((StaffCategory) row[0], (BigDecimal) row[1]);
        }
        List<ReportLine> lines = new ArrayList<>();
        for (Object[] row : em.createQuery(
                        "select p.category, count(i), sum(case when " + DONE + " then 1 else 0 end),"
                                + " sum(case when i.state = " + STATE + "NOT_DONE then 1 else 0 end),"
                                + " sum(case when i.state = " + STATE
                                + "PLANNED and i.training.endsOn < :today then 1 else 0 end),"
                                + " count(distinct o.id), sum(r.hours), sum(case when " + DONE
                                + " then i.training.cost else 0 end)"
                                + " from TrainingItem i join i.plan p left join TrainingRecord r on r.item = i left join r.person o"
                                + EFFECTIVE,
                        Object[].class)
                .setParameter("unit", unit)
                .setParameter("year", year)
                .setParameter("today", scope.today())
                .getResultList()) {
            StaffCategory category = (StaffCategory) row[0];
            lines.add(new ReportLine(
                    unit,
                    category,
                    new ReportNumbers(
                            number(row[1]),
                            number(row[2]),
                            number(row[3]),
                            number(row[4]),
                            number(row[5]),
                            number(row[6]),
                            new BigDecimal(String.valueOf(row[7])),
                            university.getOrDefault(category, BigDecimal.ZERO))));
        }
        return lines;
    }

    private static int number(Object found) {
        return found == null ? 0 : ((Number) found).intValue();
    }

    /** What the parts say, line by line: nothing is typed twice. */
    @Clause({"TRN-30", "TRN-31"})
    static List<ReportLine> of(List<TrainingReport> parts) {
        Map<String, ReportLine> lines = new LinkedHashMap<>();
        parts.stream()
                .flatMap(part -> part.lines().stream())
                .forEach(line -> lines.merge(
                        line.unit().id() + " " + line.category(),
                        line,
                        (one, other) -> new ReportLine(
                                one.unit(), one.category(), one.numbers().plus(other.numbers()))));
        return List.copyOf(lines.values());
    }
}
