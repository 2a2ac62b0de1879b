package kz.kenes.council.service;

import static kz.kenes.people.vocabulary.Permission.ADMINISTER;
import static kz.kenes.people.vocabulary.Permission.READ_JOURNAL;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import kz.kenes.shared.Clause;
import kz.kenes.shared.service.Caller;

/**
 * Which bodies the caller may see: those of the own institution, whose meetings are open to all its staff, those in which he or she
 * holds a seat, and all of them as administrator or auditor; as another system, those of the institutions that were given to its
 * account. Said as a condition of the query, so that a foreign body and an absent one are never told apart.
 */
@Dependent
public class VisibleBodies {

    private static final long NOBODY = -1;

    private static final String EMPLOYED = "exists (select ve from Employment ve, Body ib where ib.id = %1$s.id"
            + " and ve.person.id = :me and ve.institution = ib.institution and ve.validity.validFrom <= :today"
            + " and (ve.validity.validTo is null or ve.validity.validTo >= :today))";

    private static final String IN_POST = "exists (select vh from PostHolding vh join vh.post vq, Body pb"
            + " where pb.id = %1$s.id and vh.person.id = :me and vq.institution = pb.institution and vh.validity.validFrom <= :today"
            + " and (vh.validity.validTo is null or vh.validity.validTo >= :today))";

    private static final String SEAT = "(select %1$s from Seat vs join vs.composition vc left join vs.person vp"
            + " left join vs.post vo left join PostHolding vg on vg.post = vo and vg.validity.validFrom <= :today"
            + " and (vg.validity.validTo is null or vg.validity.validTo >= :today)"
            + " where vc.body.id = %2$s.id and vc.state = kz.kenes.council.vocabulary.CompositionState.APPROVED"
            + " and vc.validity.validFrom <= :today"
            + " and (vc.validity.validTo is null or vc.validity.validTo >= :today)"
            + " and (vs.lastDay is null or vs.lastDay >= :today)"
            + " and (vp.id = :me or vg.person.id = :me)%3$s)";

    private static final String CLERK = "(select count(ke) from Employment ke, Body kb where kb.id = %1$s.id"
            + " and ke.unit = kb.workingUnit and ke.person.id = :me and ke.validity.validFrom <= :today"
            + " and (ke.validity.validTo is null or ke.validity.validTo >= :today))";

    private static final String PREPARER = "(select count(ce) from Employment ce, Body cb where cb.id = %1$s.id"
            + " and cb.kind = kz.kenes.regulation.vocabulary.BodyKind.REPUBLICAN_COUNCIL and ce.person.id = :me"
            + " and ce.institution.kind = kz.kenes.people.vocabulary.InstitutionKind.NATIONAL_CENTRE"
            + " and ce.validity.validFrom <= :today and (ce.validity.validTo is null or ce.validity.validTo >= :today))";

    private static final String ACADEMIC = "exists (select ab from Body ab, Body ob where ob.id = %1$s.id"
            + " and ob.kind = kz.kenes.regulation.vocabulary.BodyKind.EDUCATIONAL_METHODICAL_COUNCIL"
            + " and ab.kind = kz.kenes.regulation.vocabulary.BodyKind.ACADEMIC_COUNCIL"
            + " and ab.institution = ob.institution and %2$s)";

    /** The account stands in the condition itself, which therefore needs no parameters. */
    private static final String GIVEN = "exists (select ga from Account ga join ga.institutions gi, %s ge"
            + " where ge.id = %s.id and ga.id = %d and gi = ge.institution)";

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The condition on the body of that name in the query. */
    @Clause({"MTG-09", "CNL-07", "CNL-21", "CNL-22"})
    public String condition(String body) {
        if (seesAll()) {
            return "1 = 1";
        }
        return isProgram() ? given("Body", body) : ofPerson(body);
    }

    /** The condition for the person {@code :me} on the day {@code :today}, whoever calls. */
    @Clause({"MTG-09", "CNL-07", "CNL-21", "CNL-22"})
    public static String ofPerson(String body) {
        return "("
                + String.join(
                        " or ",
                        EMPLOYED.formatted(body),
                        IN_POST.formatted(body),
                        seatOn(body, ""),
                        clerkOf(body) + " > 0",
                        preparerOf(body) + " > 0",
                        ACADEMIC.formatted(body, seatOn("ab", "")))
                + ")";
    }

    /** As how many employees of the working unit of the body the caller works. */
    public static String clerkOf(String body) {
        return CLERK.formatted(body);
    }

    /** In how many places the caller works for the national centre, if that prepares the materials of the body. */
    public static String preparerOf(String body) {
        return PREPARER.formatted(body);
    }

    /** The condition that the caller keeps the papers of the body: as its secretary or as a clerk of its working unit. */
    @Clause({"CNL-06", "CNL-21"})
    public static String keeperOf(String body) {
        return "(" + seatOn(body, " and vs.role = kz.kenes.council.vocabulary.SeatRole.SECRETARY") + " or "
                + clerkOf(body) + " > 0)";
    }

    /** The condition that the institution of the entity of that name was given to the account of the caller. */
    public String given(String entity, String name) {
        return GIVEN.formatted(entity, name, caller.accountId() == null ? NOBODY : caller.accountId());
    }

    /** The condition that the caller holds a seat {@code vs} in the body today, of which more may be demanded. */
    public static String seatOn(String body, String condition) {
        return "exists " + SEAT.formatted("vs", body, condition);
    }

    /** How many such seats the caller holds. */
    public static String seatsOn(String body, String condition) {
        return SEAT.formatted("count(vs)", body, condition);
    }

    /** The parameters of the condition. */
    public Map<String, Object> values() {
        return seesAll() || isProgram() ? Map.of() : me();
    }

    /** The parameters {@code :me} and {@code :today}. */
    public Map<String, Object> me() {
        Map<String, Object> values = new HashMap<>();
        values.put("me", caller.personId() == null ? NOBODY : caller.personId());
        values.put("today", LocalDate.now(clock));
        return values;
    }

    public boolean seesAll() {
        return caller.may(ADMINISTER) || caller.may(READ_JOURNAL);
    }

    /** True for a caller without a person, who sees by what was given and not by work and seats. */
    public boolean isProgram() {
        return caller.personId() == null;
    }
}
