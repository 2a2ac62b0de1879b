package kz.kenes.regulation.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.approval.service.RoutesBean;
import kz.kenes.people.Person;
import kz.kenes.people.PersonName;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.regulation.api.AnnounceCheck;
import kz.kenes.regulation.vocabulary.LegalSource;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.testing.Workshop;
import org.junit.jupiter.api.Test;

/** The clauses and routes of the internal procedure for staff, for an auditor, and for everybody else. */
class InternalClausesTest {

    private static Person person(Workshop workshop, String surname) {
        return workshop.store(em -> {
            Person person = new Person(new PersonName(surname, "Әлия", null));
            em.persist(person);
            em.flush();
            return person;
        });
    }

    private static boolean sees(Workshop workshop) {
        boolean listed =
                workshop.with(ClausesBean.class, clauses -> clauses.list(ListQuery.first(1000))).rows().stream()
                        .anyMatch(row -> row.source() == LegalSource.PROCEDURE_602);
        boolean source = workshop.with(ClausesBean.class, ClausesBean::sources).stream()
                .anyMatch(one -> one.source() == LegalSource.PROCEDURE_602);
        boolean route = workshop.with(RoutesBean.class, RoutesBean::list).stream()
                .anyMatch(row -> row.key().startsWith("training."));
        assertEquals(listed, source);
        assertEquals(listed, route);
        return listed;
    }

    @Test
    @Clause("DOC-15")
    void onlyStaffAndAuditorsDuringACheckSeeThem() {
        try (Workshop workshop = new Workshop()) {
            Person employee = person(workshop, "Қызметкер");
            Person member = person(workshop, "Мүше");
            Person auditor = person(workshop, "Аудитор");
            workshop.as(employee, Role.EMPLOYEE);
            assertTrue(sees(workshop));
            workshop.as(member, Role.MEMBER);
            assertFalse(sees(workshop));
            Object refusal = assertThrows(
                            RuleViolation.class,
                            () -> workshop.with(ClausesBean.class, clauses -> clauses.get("TRN-17")))
                    .violation();
            assertEquals(SharedViolation.NOT_FOUND, refusal);
            workshop.as(auditor, Role.CERTIFICATION_AUDITOR);
            assertFalse(sees(workshop), "no check");

            workshop.as(employee, Role.ADMINISTRATOR);
            long check = workshop.with(
                    SystemChecksBean.class,
                    checks -> checks.announce(new AnnounceCheck(
                            "Орган",
                            "№ 1",
                            LocalDate.of(2026, 1, 16),
                            LocalDate.of(2026, 1, 30),
                            List.of(auditor.id()))));
            workshop.as(auditor, Role.CERTIFICATION_AUDITOR);
            assertFalse(sees(workshop), "the check begins tomorrow");
            workshop.passes(Duration.ofDays(1));
            assertTrue(sees(workshop));
            assertEquals(
                    "TRN-17",
                    workshop.with(ClausesBean.class, clauses -> clauses.get("TRN-17"))
                            .id());
            workshop.as(member, Role.MEMBER);
            assertFalse(sees(workshop), "only its own auditors");

            workshop.as(employee, Role.ADMINISTRATOR);
            workshop.with(SystemChecksBean.class, checks -> {
                checks.end(check, checks.list().get(0).version());
                return null;
            });
            workshop.as(auditor, Role.CERTIFICATION_AUDITOR);
            assertTrue(sees(workshop), "today is the last day");
            workshop.passes(Duration.ofDays(1));
            assertFalse(sees(workshop));
        }
    }
}
