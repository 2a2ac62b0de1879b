package kz.kenes.quality.service;

import static kz.kenes.people.vocabulary.Permission.APPROVE_COMPOSITION;
import static kz.kenes.people.vocabulary.Permission.CONSOLIDATE_TRAINING;
import static kz.kenes.people.vocabulary.Permission.KEEP_QUALITY;
import static kz.kenes.people.vocabulary.Permission.READ_JOURNAL;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.shared.Clause;
import kz.kenes.shared.service.Caller;
import kz.kenes.training.service.TrainingScope;

/**
 * What the caller may see of the quality of an institution: the heads what concerns their units, everybody what waits for them or was
 * entered by them, the management, the quality office and the HR service everything of their institution, auditors all of it, another
 * system what was given to it. Said as conditions of queries, so that what is foreign and what is absent are never told apart.
 */
@Dependent
class QualityScope {

    private static final long NOBODY = -1;

    private static final String DUTY = "kz.kenes.people.vocabulary.PostDuty.";

    private static final String IN_POST =
            "exists (select qh from PostHolding qh join qh.post qp where qh.person.id = :me"
                    + " and qp.institution.id = %s and qp.duty in (%s) and " + TrainingScope.holds("qh") + ")";

    private static final String KEEPERS = DUTY + "QUALITY_HEAD, " + DUTY + "MANAGEMENT_REPRESENTATIVE";

    private static final String MANAGEMENT = KEEPERS + ", " + DUTY + "HEAD, " + DUTY + "ACADEMIC_DEPUTY, " + DUTY
            + "DEPUTY_HEAD, " + DUTY + "APPARATUS_HEAD";

    /** Whoever looked again once still sees how it went on. */
    private static final String INVOLVED = "(exists (select qr from Nonconformity qr where qr.id = %1$s.id"
            + " and qr.raisedBy.id = :me) or exists (select qc from Nonconformity qc where qc.id = %1$s.id"
            + " and qc.checker.id = :me) or exists (select qa from CorrectiveAction qa where qa.nonconformity.id = %1$s.id"
            + " and qa.responsible.id = :me) or exists (select qk from Recheck qk where qk.nonconformity.id = %1$s.id"
            + " and qk.checker.id = :me))";

    @Inject
    private Caller caller;

    @Inject
    private VisibleBodies institutions;

    @Inject
    private Clock clock;

    /** The condition that the caller may see the nonconformity of that name. */
    @Clause({"QUA-06", "QUA-09"})
    String nonconformity(String name) {
        if (institutions.seesAll()) {
            return "1 = 1";
        }
        if (institutions.isProgram()) {
            return institutions.given("Nonconformity", name);
        }
        return "(" + INVOLVED.formatted(name) + " or " + TrainingScope.headAbove(name + ".unit.id") + " or "
                + ofInstitution(name + ".institution.id") + ")";
    }

    /** The condition that the caller may see the registers of the institution to which the entity of that name belongs: all its staff. */
    @Clause("QUA-01")
    String register(String entity, String name) {
        if (institutions.seesAll()) {
            return "1 = 1";
        }
        return institutions.isProgram()
                ? institutions.given(entity, name)
                : TrainingScope.staffOf(name + ".institution.id");
    }

    /** The condition that the caller may see the entity of that name, which is about a unit. */
    @Clause("TRN-24")
    String ofUnit(String entity, String name) {
        if (institutions.seesAll()) {
            return "1 = 1";
        }
        return institutions.isProgram()
                ? institutions.given(entity, name)
                : "(" + TrainingScope.headAbove(name + ".unit.id") + " or " + ofInstitution(name + ".institution.id")
                        + ")";
    }

    /** The condition that the caller may see the record of control of that name; whoever has entered it sees it too. */
    @Clause({"TRN-24", "QUA-10"})
    String control(String name) {
        return "(" + name + ".recordedBy.id = :me or " + ofUnit("ControlRecord", name) + ")";
    }

    /** The same for an entity that is about a person, who sees it too. */
    @Clause("QUA-11")
    String ofPerson(String entity, String name) {
        return "(" + name + ".person.id = :me or " + ofUnit(entity, name) + ")";
    }

    /** The condition that the caller sees everything of the institution with that id. */
    String ofInstitution(String institutionId) {
        if (caller.may(READ_JOURNAL)) {
            return "1 = 1";
        }
        boolean byRole = caller.may(CONSOLIDATE_TRAINING) || caller.may(APPROVE_COMPOSITION);
        return byRole
                ? "(" + manages(institutionId) + " or " + TrainingScope.staffOf(institutionId) + ")"
                : manages(institutionId);
    }

    private static String manages(String institutionId) {
        return IN_POST.formatted(institutionId, MANAGEMENT);
    }

    /** The condition that the caller keeps the quality system of the institution with that id. */
    static String keeps(String institutionId) {
        return IN_POST.formatted(institutionId, KEEPERS);
    }

    /** The condition that the caller holds a post of that duty at the institution with that id. */
    static String holds(String institutionId, String duty) {
        return IN_POST.formatted(institutionId, DUTY + duty);
    }

    /** True for an internal auditor. */
    @Clause("QUA-10")
    boolean isAuditor() {
        return caller.may(READ_JOURNAL) && caller.may(KEEP_QUALITY);
    }

    boolean isProgram() {
        return institutions.isProgram();
    }

    /** The condition that the institution of the entity was given to the program that calls. */
    String given(String entity, String name) {
        return institutions.given(entity, name);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The parameters {@code :me} and {@code :today}. */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("me", caller.personId() == null ? NOBODY : caller.personId());
        values.put("today", today());
        return values;
    }

    /** Fills those of them that the query has. */
    <Q extends Query> Q fill(Q query) {
        values().forEach((name, value) -> {
            if (query.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()))) {
                query.setParameter(name, value);
            }
        });
        return query;
    }
}
