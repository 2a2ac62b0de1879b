package kz.kenes.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.approval.api.ApprovalLife;
import kz.kenes.approval.api.Approvals;
import kz.kenes.approval.api.TakeStep;
import kz.kenes.council.meeting.api.Attendances;
import kz.kenes.council.meeting.api.AwaitedDecision;
import kz.kenes.council.meeting.api.AwaitedDecisions;
import kz.kenes.council.meeting.api.IncludeAwaited;
import kz.kenes.council.meeting.api.Meetings;
import kz.kenes.council.minutes.api.ItemText;
import kz.kenes.council.minutes.api.MinutesBook;
import kz.kenes.council.minutes.api.MinutesView;
import kz.kenes.council.minutes.api.WriteMinutes;
import kz.kenes.council.vocabulary.DecisionType;
import kz.kenes.council.vocabulary.PaperFormat;
import kz.kenes.council.voting.api.Voting;
import kz.kenes.plan.work.api.DraftPlan;
import kz.kenes.plan.work.api.PlanFacts;
import kz.kenes.plan.work.api.PlanItemEntry;
import kz.kenes.plan.work.api.PlanItems;
import kz.kenes.plan.work.api.PlanView;
import kz.kenes.plan.work.api.Plans;
import kz.kenes.plan.work.vocabulary.PlanItemKind;
import kz.kenes.plan.work.vocabulary.PlanState;
import kz.kenes.regulation.api.RemitView;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.testing.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The plan of an association on its whole way: its members, the republican council, its chair; each by signed minutes. */
class PlanIT {

    private static final int MEMBERS = 5;

    private final RemoteCouncil republican = new RemoteCouncil(TestRun.kenes(), BodyKind.REPUBLICAN_COUNCIL, MEMBERS);
    private final RemoteCouncil association = RemoteCouncil.under(
            republican.body, TestRun.kenes(), BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION, MEMBERS);
    private final int year =
            RemoteCouncil.today().getYear() - (RemoteCouncil.today().getMonthValue() < 9 ? 1 : 0);

    @Test
    @Clause({"PLN-04", "PLN-05", "PLN-07", "PLN-17"})
    void thePlanOfAnAssociationHoldsAfterMembersRepublicanCouncilAndChair() {
        Plans plans = association.secretary().api(Plans.class);
        long plan = plans.draft(new DraftPlan(association.body, year, null));
        assertEquals(plan, plans.draft(new DraftPlan(association.body, year, null)));
        fill(plan);
        refused("shared.NOT_FOUND", () -> republican
                .secretary()
                .api(Plans.class)
                .submit(plan, plans.get(plan).version()));
        plans.submit(plan, plans.get(plan).version());
        refused("approval.NOT_THIS_STEP", () -> approves(plan, 3));

        decided(association);
        assertEquals(2, life(plan).awaited().ordinal());
        refused("approval.NOT_THIS_STEP", () -> approves(plan, 3));
        assertEquals(
                PlanState.SUBMITTED,
                republican.members.get(4).api(Plans.class).get(plan).state());

        decided(republican);
        assertEquals(3, life(plan).awaited().ordinal());
        refused("approval.NOT_THE_ACTOR", () -> takes(association.members.get(4), plan, 3));
        approves(plan, 3);
        PlanView view = plans.get(plan);
        assertEquals(PlanState.EFFECTIVE, view.state());
        assertEquals(
                2,
                association
                        .chair()
                        .api(PlanFacts.class)
                        .of(association.body, year)
                        .planned());
        assertTrue(plans.paper(plan, Language.KK, PaperFormat.PDF).bytes().length > 1000);
    }

    private void fill(long plan) {
        Plans plans = association.secretary().api(Plans.class);
        PlanItems items = association.secretary().api(PlanItems.class);
        List<Long> directions = items.remits(plan).stream()
                .filter(remit -> remit.kind().isNeededInPlan())
                .limit(1)
                .map(RemitView::id)
                .toList();
        long version = plans.get(plan).version();
        LocalDate within = plans.get(plan).last();
        refused("plan.work.OUTSIDE_YEAR", () -> items.add(plan, version, entry(within.plusDays(1), directions)));
        refused("regulation.ASSOCIATION_DIRECTION_REQUIRED", () -> items.add(plan, version, entry(within, List.of())));
        items.add(plan, version, entry(within, directions));
        refused("shared.STALE", () -> items.add(plan, version, entry(within, directions)));
        String table = "kk;ru;түрі;мерзімі;жауаптысы;нысаны;бағыты\n"
                + "Семинар өткізу;Провести семинар;Іс-шара;05." + (year + 1) + ";"
                + view(plan).items().get(0).person() + ";Есеп;1\n";
        long now = plans.get(plan).version();
        refused("plan.work.ROW_PERSON_UNKNOWN", () -> items.bring(plan, now, file(table.replace("Тегі", "Жоқ"))));
        refused("plan.work.ROW_DATE_WRONG", () -> items.bring(plan, now, file(table.replace("05.", "мамыр "))));
        assertEquals(1, items.bring(plan, now, file(table)));
    }

    private PlanView view(long plan) {
        return association.secretary().api(Plans.class).get(plan);
    }

    private static FileContent file(String table) {
        return new FileContent("zhospar.csv", "text/csv", ("\uFEFF" + table).getBytes(StandardCharsets.UTF_8));
    }

    private PlanItemEntry entry(LocalDate due, List<Long> directions) {
        return new PlanItemEntry(
                RemoteCouncil.said("Білім беру бағдарламаларын жаңарту"),
                PlanItemKind.QUESTION,
                due,
                false,
                association.members.get(3).id(),
                null,
                null,
                directions);
    }

    private ApprovalLife life(long plan) {
        return association.secretary().api(Approvals.class).of("plan.association", plan);
    }

    private void approves(long plan, int ordinal) {
        takes(association.chair(), plan, ordinal);
    }

    private void takes(RemoteCouncil.Member who, long plan, int ordinal) {
        ApprovalLife life = life(plan);
        who.api(Approvals.class).approve(new TakeStep(life.id(), life.version(), ordinal, null));
    }

    /** The body meets, decides on the paper that waits for it, and signs its minutes. */
    private static void decided(RemoteCouncil body) {
        RemoteCouncil.Member secretary = body.secretary();
        Meetings meetings = secretary.api(Meetings.class);
        long meeting = body.planned(null, 0);
        AwaitedDecisions awaiting = secretary.api(AwaitedDecisions.class);
        AwaitedDecision awaited = awaiting.of(meeting).get(0);
        long item = awaiting.include(new IncludeAwaited(
                awaited.approvalId(), meeting, body.look(meeting).version(), 15, body.remitIds(meeting)));
        meetings.submitAgenda(meeting, body.look(meeting).version());
        body.chair()
                .api(Meetings.class)
                .approveAgenda(meeting, body.look(meeting).version());
        meetings.convene(meeting, body.look(meeting).version());
        secretary.api(Attendances.class).markOthersPresent(meeting);
        meetings.open(meeting, body.look(meeting).version(), body.chair().id());
        long ballot = secretary.api(Voting.class).open(item, null);
        body.decide(ballot, DecisionType.RECOMMENDATION, RemoteCouncil.said("Жоспар келісілсін."), List.of(), null);
        meetings.close(meeting, body.look(meeting).version());
        sign(body, meeting);
    }

    private static void sign(RemoteCouncil body, long meeting) {
        MinutesBook book = body.secretary().api(MinutesBook.class);
        long minutes = book.draft(meeting, body.look(meeting).version());
        for (ItemText item : book.get(minutes).items()) {
            book.write(new WriteMinutes(
                    minutes,
                    book.get(minutes).version(),
                    item.itemId(),
                    RemoteCouncil.said("Жоспар баяндалды."),
                    null));
        }
        book.freeze(minutes, book.get(minutes).version());
        for (RemoteCouncil.Member signatory : List.of(body.chair(), body.secretary())) {
            MinutesBook own = signatory.api(MinutesBook.class);
            MinutesView frozen = own.get(minutes);
            own.sign(minutes, frozen.version(), signatory.password(), frozen.sha256());
        }
    }

    private static void refused(String key, Executable command) {
        assertEquals(key, assertThrows(KenesException.class, command).key());
    }
}
