package kz.kenes.quality.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.kenes.people.Unit;
import kz.kenes.quality.CorrectiveAction;
import kz.kenes.quality.Nonconformity;
import kz.kenes.quality.api.QualityDeskEntry;
import kz.kenes.quality.api.QualityDeskKind;
import kz.kenes.training.service.TrainingScope;

/** What waits for the caller; two statements. */
@Dependent
class QualityDeskRecords {

    private static final int MOST = 50;
    private static final String STATE = "kz.kenes.quality.vocabulary.NonconformityState.";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private QualityScope scope;

    List<QualityDeskEntry> entries() {
        LocalDate today = scope.today();
        List<QualityDeskEntry> entries = new ArrayList<>();
        for (Object[] row : actions()) {
            CorrectiveAction action = (CorrectiveAction) row[0];
            entries.add(entry(
                    QualityDeskKind.DO_ACTION,
                    (Nonconformity) row[1],
                    (Unit) row[2],
                    action.task(),
                    action.due(),
                    today));
        }
        for (Object[] row : waiting()) {
            Nonconformity one = (Nonconformity) row[0];
            QualityDeskKind kind = kind(one);
            LocalDate due = kind == QualityDeskKind.MAKE_RECHECK ? one.checkBy() : one.removeBy();
            entries.add(entry(kind, one, (Unit) row[1], one.description(), due, today));
        }
        entries.sort(Comparator.comparing(QualityDeskEntry::due, Comparator.nullsLast(Comparator.naturalOrder())));
        return entries;
    }

    private static QualityDeskEntry entry(
            QualityDeskKind kind, Nonconformity one, Unit unit, String text, LocalDate due, LocalDate today) {
        return new QualityDeskEntry(
                kind,
                one.id(),
                JournalNumber.of(one),
                unit.name().toLocalized(),
                text,
                due,
                due != null && today.isAfter(due));
    }

    private static QualityDeskKind kind(Nonconformity one) {
        return switch (one.state()) {
            case RECHECK -> QualityDeskKind.MAKE_RECHECK;
            case ACTION_DONE -> QualityDeskKind.NAME_CHECKER;
            default -> QualityDeskKind.SET_ACTION;
        };
    }

    /** What the caller has to do: action, nonconformity, unit. */
    private List<Object[]> actions() {
        return scope.fill(em.createQuery(
                        "select a, n, u from CorrectiveAction a join a.nonconformity n join n.unit u"
                                + " where a.responsible.id = :me and a.doneOn is null order by a.due, a.id",
                        Object[].class))
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Rechecks that the caller makes, and what the caller as head of the unit has to move on: nonconformity, unit. */
    private List<Object[]> waiting() {
        return scope.fill(em.createQuery(
                        "select n, u from Nonconformity n join n.unit u left join n.checker c where (n.state = " + STATE
                                + "RECHECK and c.id = :me) or (" + TrainingScope.headOf("u.id")
                                + " and (n.state in (" + STATE + "OPEN, " + STATE + "ANALYSED, " + STATE
                                + "ACTION_DONE) or (n.state = " + STATE + "ACTION_SET and not exists"
                                + " (select o from CorrectiveAction o where o.nonconformity.id = n.id"
                                + " and o.doneOn is null)))) order by n.foundOn, n.id",
                        Object[].class))
                .setMaxResults(MOST)
                .getResultList();
    }
}
