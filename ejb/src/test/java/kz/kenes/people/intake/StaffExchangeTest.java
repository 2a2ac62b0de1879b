package kz.kenes.people.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import kz.kenes.people.Account;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.PersonName;
import kz.kenes.people.Position;
import kz.kenes.people.intake.api.ExchangeReceipt;
import kz.kenes.people.intake.api.StaffEntry;
import kz.kenes.people.intake.service.StaffExchangesBean;
import kz.kenes.people.vocabulary.AcademicDegree;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.people.vocabulary.PositionGroup;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.Violation;
import kz.kenes.testing.Workshop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Staff from another system: the same message any number of times, all of it or nothing. */
class StaffExchangeTest {

    private final Workshop workshop = new Workshop();
    private long university;
    private long other;

    @BeforeEach
    void found() {
        workshop.store(em -> {
            Institution own = institution("Университет");
            Institution foreign = institution("Басқа университет");
            em.persist(own);
            em.persist(foreign);
            em.persist(new Position(
                    900, PositionGroup.TEACHING_STAFF, text("сынақ лекторы"), "5.1", LocalDate.of(2000, 1, 1)));
            em.flush();
            university = own.id();
            other = foreign.id();
            return null;
        });
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    private static Institution institution(String name) {
        return new Institution(InstitutionKind.UNIVERSITY, text(name));
    }

    private static LocalizedText text(String kk) {
        return new LocalizedText(kk, null, null);
    }

    private static StaffEntry entry(String surname, String email, String position, AcademicDegree degree) {
        return new StaffEntry(
                surname,
                "Әлия",
                null,
                email,
                null,
                null,
                StaffCategory.TEACHING,
                position,
                null,
                LocalDate.of(2025, 9, 1),
                null,
                degree,
                null);
    }

    private static StaffEntry good(String surname) {
        return entry(surname, surname.hashCode() + "@example.kz", "сынақ лекторы", AcademicDegree.PHD);
    }

    private ExchangeReceipt send(long institution, String key, StaffEntry... entries) {
        return workshop.with(StaffExchangesBean.class, x -> x.upsert(institution, key, List.of(entries)));
    }

    private static Violation refusal(Runnable act) {
        return assertThrows(RuleViolation.class, act::run).violation();
    }

    private long people() {
        return workshop.store(em ->
                em.createQuery("select count(p) from Person p", Long.class).getSingleResult());
    }

    private void asHr() {
        Person person = workshop.store(em -> {
            Person hr = new Person(new PersonName("Кадр", "Әлия", null));
            em.persist(hr);
            em.flush();
            return hr;
        });
        workshop.as(person, Role.HR);
    }

    @Test
    @Clause({"ORG-11", "ORG-12"})
    void theSameMessageHasItsEffectOnce() {
        asHr();
        ExchangeReceipt first = send(university, " a-1 ", good("Серікқызы"), good("Оспанова"));
        assertTrue(first.applied());
        assertFalse(first.repeated());
        assertEquals(2, first.registered());
        ExchangeReceipt again = send(university, "a-1", good("Серікқызы"), good("Оспанова"));
        assertTrue(again.repeated());
        assertEquals(2, again.registered());
        assertEquals(3, people());
        assertEquals(IntakeViolation.KEY_REUSED, refusal(() -> send(university, "a-1", good("Серікқызы"))));
        assertEquals(
                2, send(university, "a-2", good("Серікқызы"), good("Оспанова")).kept());
        StaffEntry doctor =
                entry("Серікқызы", "Серікқызы".hashCode() + "@example.kz", "сынақ лекторы", AcademicDegree.DOCTOR);
        assertEquals(1, send(university, "a-3", doctor).changed());
        assertEquals(3, people());
    }

    @Test
    @Clause("ORG-11")
    void aMessageWithAnErrorHasNoneAndItsKeyStaysFree() {
        asHr();
        StaffEntry wrong = entry("Оспанова", "b@example.kz", "бұрын болмаған лауазым", null);
        ExchangeReceipt refused = send(university, "b-1", good("Серікқызы"), wrong);
        assertFalse(refused.applied());
        assertEquals(1, refused.errors().size());
        assertEquals(2, refused.errors().get(0).row());
        assertEquals("Лауазым", refused.errors().get(0).column());
        assertEquals(1, people());
        assertTrue(send(university, "b-1", good("Серікқызы"), good("Оспанова")).applied());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void aMessageWithoutAKeyIsRefused(String key) {
        asHr();
        assertEquals(IntakeViolation.KEY_REQUIRED, refusal(() -> send(university, key, good("Серікқызы"))));
    }

    @Test
    void theKeyAndTheMessageHaveTheirSize() {
        asHr();
        assertEquals(IntakeViolation.KEY_REQUIRED, refusal(() -> send(university, "k".repeat(101), good("Серікқызы"))));
        assertTrue(send(university, "k".repeat(100), good("Серікқызы")).applied());
        assertEquals(IntakeViolation.FILE_EMPTY, refusal(() -> send(university, "empty")));
        StaffEntry[] many = Collections.nCopies(5_001, good("Оспанова")).toArray(StaffEntry[]::new);
        assertEquals(IntakeViolation.TOO_MANY_ROWS, refusal(() -> send(university, "many", many)));
    }

    @Test
    void aProgramSendsForTheInstitutionsThatWereGivenToIt() {
        workshop.store(em -> {
            Account program = new Account(null, "hrsystem", "x", Set.of(Role.SYSTEM), false);
            em.persist(program);
            em.flush();
            program.give(Set.of(em.find(Institution.class, university)));
            return null;
        });
        long account = workshop.store(
                em -> em.createQuery("select a.id from Account a", Long.class).getSingleResult());
        workshop.asProgram(account, Role.SYSTEM);
        assertTrue(send(university, "p-1", good("Серікқызы")).applied());
        assertEquals(SharedViolation.NOT_FOUND, refusal(() -> send(other, "p-2", good("Оспанова"))));
    }
}
