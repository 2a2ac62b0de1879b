package kz.kenes.people;

import java.time.LocalDate;
import java.util.Set;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.people.vocabulary.PositionGroup;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.people.vocabulary.UnitKind;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.Validity;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.function.Executable;

/** A small university for the tests. */
final class People {

    static final LocalDate FIRST = LocalDate.of(2025, 9, 1);

    static final Institution UNIVERSITY = new Institution(InstitutionKind.UNIVERSITY, text("ALT университеті"));
    static final Institution SCHOOL = new Institution(InstitutionKind.SCHOOL, text("№ 1 мектеп"));

    private People() {}

    static LocalizedText text(String kk) {
        return new LocalizedText(kk, null, null);
    }

    static Person person(String surname) {
        return new Person(new PersonName(surname, "Әлия", "Болатқызы"));
    }

    static Unit institute() {
        return unit(null, UnitKind.INSTITUTE);
    }

    static Unit unit(Unit parent, UnitKind kind) {
        return new Unit(UNIVERSITY, parent, kind, text("Бөлімше"), Validity.from(FIRST));
    }

    static Position position(PositionGroup group) {
        return new Position(1, group, text("лауазым"), "5.1", LocalDate.of(2000, 1, 1));
    }

    static Account account(Role... roles) {
        return new Account(person("Серікқызы"), "aliya", "$2a$10$hash", Set.of(roles), false);
    }

    static void refused(PeopleViolation violation, Executable command) {
        RuleViolation refusal = Assertions.assertThrows(RuleViolation.class, command);
        Assertions.assertEquals(violation, refusal.violation());
    }
}
