package kz.kenes.quality.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kenes.council.service.Actor;
import kz.kenes.document.service.Files;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.quality.ControlRecord;
import kz.kenes.quality.CorrectiveAction;
import kz.kenes.quality.Nonconformity;
import kz.kenes.quality.NonconformityDraft;
import kz.kenes.quality.Standing;
import kz.kenes.quality.api.AnalyseCauses;
import kz.kenes.quality.api.CauseCount;
import kz.kenes.quality.api.NonconformityOverview;
import kz.kenes.quality.api.RaiseNonconformity;
import kz.kenes.quality.api.RaiseOptions;
import kz.kenes.quality.api.StateCount;
import kz.kenes.quality.api.UnitCount;
import kz.kenes.quality.api.UnitOption;
import kz.kenes.quality.vocabulary.CauseKind;
import kz.kenes.quality.vocabulary.ControlMethod;
import kz.kenes.quality.vocabulary.NonconformitySource;
import kz.kenes.quality.vocabulary.NonconformityState;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.file.service.Uploads;
import kz.kenes.training.UnitMinutes;

/** What the commands on nonconformities need around them: numbers, files, minutes, people, and who is told. */
@Dependent
class NonconformityOffice {

    @Inject
    private NonconformityRecords records;

    @Inject
    private NonconformityListRecords lists;

    @Inject
    private Movements movements;

    @Inject
    private Files files;

    @Inject
    private Actor actor;

    @Inject
    private Event<Object> told;

    /** With a key the same command is answered with what it has entered already. */
    @Clause({"QUA-06", "QUA-09", "QUA-10"})
    long raise(Unit unit, RaiseNonconformity command, Standing by) {
        int number = records.nextNumber(unit.institution(), actor.today().getYear());
        if (command.key() != null) {
            Optional<Nonconformity> known = records.raised(unit, command.key());
            if (known.isPresent()) {
                return known.get().id();
            }
        }
        ControlRecord control = records.control(command.controlId());
        NonconformityDraft draft = new NonconformityDraft(
                command.source(),
                command.requirement(),
                command.text(),
                command.causeKind(),
                command.cause(),
                command.foundOn(),
                command.removeBy(),
                control,
                null,
                command.key());
        Nonconformity entered =
                new Nonconformity(unit, draft, number, ofAudit(control, by), actor.now(), actor.today());
        records.add(entered);
        told.fire(movements.raised(entered));
        return entered.id();
    }

    /** Whoever has held an audit enters what it found. */
    @Clause("QUA-10")
    private static Standing ofAudit(ControlRecord control, Standing by) {
        boolean own = control != null
                && control.method() == ControlMethod.INTERNAL_AUDIT
                && control.recordedBy() == by.person();
        return own ? by.asAuditor() : by;
    }

    /** The meeting that has analysed the causes; null when there was none. */
    @Clause("QUA-07")
    UnitMinutes minutes(AnalyseCauses command, Unit unit) {
        if (command.minutesId() != null) {
            return UnitMinutes.of(records.minutes(unit, command.minutesId()));
        }
        boolean none = (command.number() == null || command.number().isBlank())
                && command.heldOn() == null
                && command.file() == null;
        return none
                ? null
                : UnitMinutes.onPaper(command.number(), command.heldOn(), keep(command.file()), actor.today());
    }

    /** Somebody who works at the institution; null for nobody. */
    Person employee(Nonconformity one, Long id) {
        return id == null ? null : records.employee(one.institution(), id);
    }

    /** Id of the kept file; null for none. */
    Long keep(FileContent file) {
        return file == null ? null : files.keepUpload(file, Uploads.DOCUMENTS).id();
    }

    FileContent file(Long id) {
        return files.read(id);
    }

    FileContent minutesFile(Nonconformity one) {
        return files.read(one.minutes() == null ? null : one.minutes().file());
    }

    void tellSet(CorrectiveAction action) {
        told.fire(movements.set(action));
    }

    void tellAllDone(Nonconformity one) {
        told.fire(movements.allDone(one));
    }

    void tellAppointed(Nonconformity one) {
        told.fire(movements.appointed(one));
    }

    void tellRechecked(Nonconformity one, boolean positive, String result) {
        told.fire(movements.rechecked(one, positive, result));
    }

    @Clause({"QUA-06", "QUA-09", "QUA-10"})
    RaiseOptions options() {
        List<NonconformitySource> sources = new ArrayList<>();
        List<UnitOption> units = new ArrayList<>(lists.units());
        List<UnitOption> audited = lists.audited();
        Standing standing = new Standing(
                actor.personIfAny(),
                !units.isEmpty(),
                lists.holds("QUALITY_HEAD"),
                lists.holds("MANAGEMENT_REPRESENTATIVE"),
                lists.isAuditor() || !audited.isEmpty());
        audited.stream().filter(one -> !units.contains(one)).forEach(units::add);
        for (NonconformitySource source : NonconformitySource.values()) {
            if (standing.mayRaise(source)) {
                sources.add(source);
            }
        }
        return new RaiseOptions(units, sources);
    }

    /** Three statements, however long the journal is. */
    NonconformityOverview overview() {
        Map<Long, UnitCount> units = new LinkedHashMap<>();
        Map<NonconformityState, Long> states = new EnumMap<>(NonconformityState.class);
        for (Object[] row : lists.byUnit()) {
            Unit unit = (Unit) row[0];
            NonconformityState state = (NonconformityState) row[1];
            long count = ((Number) row[2]).longValue();
            states.merge(state, count, Long::sum);
            UnitCount known = units.getOrDefault(
                    unit.id(), new UnitCount(unit.id(), unit.name().toLocalized(), 0, 0));
            units.put(
                    unit.id(),
                    new UnitCount(
                            unit.id(),
                            known.unit(),
                            known.open() + (state.isOpen() ? count : 0),
                            known.closed() + (state.isOpen() ? 0 : count)));
        }
        List<UnitCount> sorted = new ArrayList<>(units.values());
        sorted.sort((one, other) -> Long.compare(other.open() + other.closed(), one.open() + one.closed()));
        List<StateCount> counted = new ArrayList<>();
        states.forEach((state, count) -> counted.add(new StateCount(state, count)));
        return new NonconformityOverview(sorted, causes(), counted, lists.overdue());
    }

    private List<CauseCount> causes() {
        Map<CauseKind, long[]> counts = new EnumMap<>(CauseKind.class);
        for (Object[] row : lists.byCause()) {
            int place = ((NonconformityState) row[1]).isOpen() ? 0 : 1;
            counts.computeIfAbsent((CauseKind) row[0], kind -> new long[2])[place] += ((Number) row[2]).longValue();
        }
        List<CauseCount> causes = new ArrayList<>();
        counts.forEach((kind, count) -> causes.add(new CauseCount(kind, count[0], count[1])));
        return causes;
    }
}
