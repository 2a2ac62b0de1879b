package kz.kenes.plan.report.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.Body;
import kz.kenes.council.execution.service.ExecutionFacts;
import kz.kenes.council.execution.service.ExecutionFacts.ExecutionCount;
import kz.kenes.plan.event.MethodicalEvent;
import kz.kenes.plan.report.api.TaskSuggestion;
import kz.kenes.plan.report.vocabulary.Amount;
import kz.kenes.plan.report.vocabulary.Fact;
import kz.kenes.plan.report.vocabulary.Figure;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;

/** The numbers of a body's year as they are now, and the facts behind them. */
@Dependent
public class ReportFacts {

    @Inject
    private FigureRecords figures;

    @Inject
    private FactRecords facts;

    @Inject
    private EventFactRecords events;

    @Inject
    private PlanLineRecords lines;

    @Inject
    private TaskFactRecords tasks;

    @Inject
    private ExecutionFacts execution;

    /** All numbers; two statements. Events on quality are counted for an ОӘБ alone. */
    @Clause({"MTG-33", "PLN-08"})
    public List<Amount> amounts(Body body, AcademicYear year) {
        boolean association = body.kind() == BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION;
        List<Amount> amounts = new ArrayList<>();
        for (Amount one : figures.of(body, year)) {
            if (association || one.figure() != Figure.QUALITY_EVENTS) {
                amounts.add(one);
            }
        }
        ExecutionCount count = execution.of(body.id(), year.firstDay(), year.lastDay());
        amounts.add(amount(Figure.TASKS, count.assigned(), null));
        amounts.add(amount(Figure.TASKS_IN_TIME, count.doneInTime(), (long) count.assigned()));
        amounts.add(amount(Figure.TASKS_LATE, count.doneLate(), null));
        amounts.add(amount(Figure.TASKS_OPEN, count.open(), null));
        amounts.add(amount(Figure.TASKS_OVERDUE, count.overdue(), null));
        return amounts;
    }

    private static Amount amount(Figure figure, long value, Long of) {
        return new Amount(figure, null, null, value, of);
    }

    /** The facts behind all numbers. */
    @Clause("PLN-08")
    public List<Fact> all(Body body, AcademicYear year) {
        List<Fact> all = new ArrayList<>(facts.meetings(body, year));
        all.addAll(facts.attendance(body, year));
        all.addAll(facts.items(body, year));
        all.addAll(facts.proposals(body, year));
        all.addAll(facts.ballots(body, year));
        all.addAll(facts.decisions(body, year));
        all.addAll(facts.extracts(body, year));
        all.addAll(tasks.facts(body, year));
        all.addAll(lines.facts(body, year));
        all.addAll(events.events(body, year));
        return all;
    }

    /** The facts behind one number. */
    @Clause("PLN-08")
    List<Fact> behind(Body body, AcademicYear year, Figure figure, String subject) {
        List<Fact> found =
                switch (figure) {
                    case MEETINGS_HELD, MEETINGS_EXTRAORDINARY, MEETINGS_NOT_HELD -> facts.meetings(body, year);
                    case ATTENDANCE, MEMBER -> facts.attendance(body, year);
                    case ITEMS -> facts.items(body, year);
                    case PROPOSALS -> facts.proposals(body, year);
                    case BALLOTS, VOTES -> facts.ballots(body, year);
                    case DECISIONS, DECISIONS_BINDING, RECOMMENDATIONS -> facts.decisions(body, year);
                    case EXTRACTS -> facts.extracts(body, year);
                    case TASKS, TASKS_IN_TIME, TASKS_LATE, TASKS_OPEN, TASKS_OVERDUE -> tasks.facts(body, year);
                    case PLAN_LINES, PLAN_DONE, PLAN_UNDONE -> lines.facts(body, year);
                    case EVENTS, PARTICIPANTS, QUALITY_EVENTS -> events.events(body, year);
                };
        return found.stream()
                .filter(fact -> fact.figure() == figure && (subject == null || subject.equals(fact.subject())))
                .toList();
    }

    /** What was left undone: tasks of decisions, lines of the plan, and events that were planned and neither held nor called off. */
    @Clause("PLN-08")
    List<TaskSuggestion> undone(Body body, AcademicYear year) {
        List<TaskSuggestion> undone = new ArrayList<>(tasks.undone(body, year));
        undone.addAll(lines.undone(body, year));
        undone.addAll(events.undone(body, year));
        return undone;
    }

    List<MethodicalEvent> held(Body body, AcademicYear year) {
        return events.held(body, year);
    }

    List<MethodicalEvent> held(Body body, AcademicYear year, List<Long> ids) {
        return ids == null || ids.isEmpty() ? List.of() : events.held(body, year, ids);
    }
}
