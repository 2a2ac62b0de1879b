package kz.kenes.training.staff.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.people.vocabulary.UnitKind;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.staff.StaffLine;
import kz.kenes.training.staff.StaffSubmission;
import kz.kenes.training.staff.vocabulary.StaffForm;

/**
 * What a form of the composition of staff says.
 *
 * @param day of which it tells
 * @param head name, or null while there is none
 * @param submittedAt null for the state of today
 * @param lines of the categories to which the form belongs
 */
record StaffPaperData(
        StaffForm form,
        Localized institution,
        Localized unit,
        boolean chair,
        LocalDate day,
        String head,
        Instant submittedAt,
        List<StaffLine> lines,
        Instant madeAt) {

    static StaffPaperData of(StaffSubmission submission, StaffForm form) {
        return new StaffPaperData(
                form,
                submission.institution().name().toLocalized(),
                submission.unit().name().toLocalized(),
                submission.unit().kind() == UnitKind.CHAIR,
                submission.submittedOn(),
                submission.submittedBy().shortName(),
                submission.submittedAt(),
                of(submission.lines(), form),
                submission.submittedAt());
    }

    static StaffPaperData now(Unit unit, List<StaffLine> present, StaffForm form, Actor actor) {
        return new StaffPaperData(
                form,
                unit.institution().name().toLocalized(),
                unit.name().toLocalized(),
                unit.kind() == UnitKind.CHAIR,
                actor.today(),
                unit.headOn(actor.today()).map(Person::shortName).orElse(null),
                null,
                of(present, form),
                actor.now());
    }

    private static List<StaffLine> of(List<StaffLine> all, StaffForm form) {
        return all.stream().filter(line -> form.tellsOf(line.category())).toList();
    }
}
