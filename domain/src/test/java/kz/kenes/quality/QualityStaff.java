package kz.kenes.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.PersonName;
import kz.kenes.people.Unit;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.people.vocabulary.UnitKind;
import kz.kenes.quality.vocabulary.CauseKind;
import kz.kenes.quality.vocabulary.NonconformitySource;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.Validity;

/** A chair below an institute, its heads, the quality office and the representative of the management, early in 2026. */
final class QualityStaff {

    static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    static final Instant NOW = Instant.parse("2026-01-15T05:00:00Z");
    private static final LocalDate SINCE = LocalDate.of(2024, 9, 1);

    final Institution university = new Institution(InstitutionKind.UNIVERSITY, text("Университет"));
    final Unit institute = new Unit(university, null, UnitKind.INSTITUTE, text("Институт"), Validity.from(SINCE));
    final Unit chair = new Unit(university, institute, UnitKind.CHAIR, text("Кафедра"), Validity.from(SINCE));
    final Person director = person("Директор");
    final Person head = person("Меңгеруші");
    final Person teacher = person("Оқытушы");
    final Person colleague = person("Әріптес");
    final Person officer = person("Сапа");
    final Person representative = person("Өкіл");
    final Person auditor = person("Аудитор");
    final QualityOffice office = new QualityOffice(Set.of(officer), Set.of(representative));

    QualityStaff() {
        institute.appointHead(director, SINCE, "№ 1");
        chair.appointHead(head, SINCE, "№ 2");
    }

    private static LocalizedText text(String kk) {
        return new LocalizedText(kk, null, null);
    }

    static Person person(String surname) {
        return new Person(new PersonName(surname, "Әлия", null));
    }

    /** What the person is to the chair. */
    Standing standing(Person person) {
        return Standing.of(person, chair, office, person == auditor, TODAY);
    }

    static NonconformityDraft draft(NonconformitySource source, String cause, LocalDate foundOn, LocalDate removeBy) {
        return new NonconformityDraft(
                source,
                "602 рәсімі, 9.3-т.",
                "Оқу өткізілмеді",
                CauseKind.FUNDING,
                cause,
                foundOn,
                removeBy,
                null,
                null,
                null);
    }

    Nonconformity entered(NonconformityDraft draft, Person by) {
        return new Nonconformity(chair, draft, 1, standing(by), NOW, TODAY);
    }

    /** Entered by the head. */
    Nonconformity opened() {
        return entered(draft(NonconformitySource.PLANNED_RESULT, "Қаржы бөлінбеді", TODAY, null), head);
    }

    CorrectiveAction set(Nonconformity one, Person responsible) {
        return one.act("Қаржы табу", responsible, TODAY.plusDays(10), standing(head), NOW, TODAY);
    }

    boolean finish(Nonconformity one, CorrectiveAction action) {
        return one.finish(action, "Қаржы бөлінді", "№ 7 бұйрық", null, action.responsible(), NOW, TODAY);
    }

    /** With one action of the teacher, done, and the colleague named to look again. */
    Nonconformity toRecheck() {
        Nonconformity one = opened();
        finish(one, set(one, teacher));
        one.appoint(colleague, TODAY.plusDays(5), standing(head), NOW, TODAY);
        return one;
    }
}
