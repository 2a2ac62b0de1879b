package kz.kenes.quality.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.quality.CorrectiveAction;
import kz.kenes.quality.Nonconformity;
import kz.kenes.quality.NonconformityMoved;
import kz.kenes.quality.vocabulary.NonconformityAct;
import kz.kenes.shared.Clause;
import kz.kenes.shared.service.Caller;

/** Who is told what about a nonconformity; nobody hears of his or her own deed. */
@Dependent
class Movements {

    @Inject
    private NonconformityRecords records;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The head of the unit and the quality office learn of it. */
    @Clause({"QUA-06", "QUA-09"})
    NonconformityMoved raised(Nonconformity one) {
        Stream<Person> office = records.office(one.institution(), today()).officers().stream();
        return moved(
                one,
                NonconformityAct.RAISED,
                one.description(),
                one.removeBy(),
                Stream.concat(head(one.unit()), office),
                one.cause());
    }

    /** The responsible person learns what to do, and by when. */
    @Clause("QUA-07")
    NonconformityMoved set(CorrectiveAction action) {
        return moved(
                action.nonconformity(),
                NonconformityAct.ACTION_SET,
                action.task(),
                action.due(),
                Stream.of(action.responsible()),
                null);
    }

    /** Somebody has to name who looks again. */
    @Clause("QUA-08")
    NonconformityMoved allDone(Nonconformity one) {
        return moved(
                one,
                NonconformityAct.ALL_DONE,
                one.description(),
                null,
                Stream.concat(head(one.unit()), raiser(one)),
                null);
    }

    @Clause("QUA-08")
    NonconformityMoved appointed(Nonconformity one) {
        return moved(
                one, NonconformityAct.CHECKER_NAMED, one.description(), one.checkBy(), Stream.of(one.checker()), null);
    }

    /** Everybody who had to do with it learns how it ended. */
    @Clause("QUA-08")
    NonconformityMoved rechecked(Nonconformity one, boolean positive, String result) {
        Stream<Person> doers = one.actions().stream().map(CorrectiveAction::responsible);
        return moved(
                one,
                positive ? NonconformityAct.CLOSED : NonconformityAct.REOPENED,
                one.description(),
                null,
                Stream.of(head(one.unit()), raiser(one), doers).flatMap(people -> people),
                result);
    }

    /** The term has passed: the responsible person, the heads and the representative of the management learn of it. */
    @Clause("QUA-07")
    NonconformityMoved overdue(CorrectiveAction action) {
        Nonconformity one = action.nonconformity();
        Stream<Person> above = one.unit().parentOn(today()).stream().flatMap(this::head);
        Stream<Person> representatives = records.office(one.institution(), today()).representatives().stream();
        return moved(
                one,
                NonconformityAct.OVERDUE,
                action.task(),
                action.due(),
                Stream.of(Stream.of(action.responsible()), head(one.unit()), above, representatives)
                        .flatMap(people -> people),
                null);
    }

    private Stream<Person> head(Unit unit) {
        return unit.headOn(today()).stream();
    }

    private static Stream<Person> raiser(Nonconformity one) {
        return Stream.ofNullable(one.raisedBy());
    }

    private NonconformityMoved moved(
            Nonconformity one, NonconformityAct act, String text, LocalDate due, Stream<Person> people, String words) {
        Set<Long> ids = new LinkedHashSet<>();
        people.forEach(person -> ids.add(person.id()));
        ids.remove(caller.personId());
        List<Long> persons = new ArrayList<>(ids);
        return new NonconformityMoved(
                one.id(), act, JournalNumber.of(one), one.unit().name().toLocalized(), text, due, persons, words);
    }
}
