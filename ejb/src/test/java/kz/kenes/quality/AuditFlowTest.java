package kz.kenes.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Post;
import kz.kenes.people.vocabulary.PostDuty;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.quality.api.AuditDeskEntry;
import kz.kenes.quality.api.AuditDeskKind;
import kz.kenes.quality.api.HoldAudit;
import kz.kenes.quality.api.PlannedAuditRow;
import kz.kenes.quality.api.PlannedAuditView;
import kz.kenes.quality.api.ProgrammeView;
import kz.kenes.quality.api.ProposeAudit;
import kz.kenes.quality.api.RaiseNonconformity;
import kz.kenes.quality.service.AuditProgrammesBean;
import kz.kenes.quality.service.ControlsBean;
import kz.kenes.quality.service.NonconformitiesBean;
import kz.kenes.quality.service.VisibleQuality;
import kz.kenes.quality.vocabulary.AuditState;
import kz.kenes.quality.vocabulary.CauseKind;
import kz.kenes.quality.vocabulary.NonconformitySource;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.ListQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The programme of internal audits over the real schema: the HR employee audits the chair, the director keeps the quality office. */
class AuditFlowTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final int YEAR = 2026;

    private static Object refusal(Executable command) {
        return assertThrows(RuleViolation.class, command).violation();
    }

    /** The director of the institute is the head of the quality office. */
    private static QualityWorkshop staff() {
        QualityWorkshop staff = new QualityWorkshop();
        staff.workshop.store(em -> {
            Institution university = em.find(Person.class, staff.director.id())
                    .employments()
                    .get(0)
                    .institution();
            Post post = new Post(university, null, new LocalizedText("Сапа кеңсесінің директоры", null, null));
            post.entrust(PostDuty.QUALITY_HEAD);
            post.assignTo(em.find(Person.class, staff.director.id()), LocalDate.of(2025, 9, 1), "№ 5");
            em.persist(post);
            return null;
        });
        return staff;
    }

    private static long propose(QualityWorkshop staff, String subject, LocalDate day) {
        return staff.as(staff.director)
                .ask(
                        AuditProgrammesBean.class,
                        audits ->
                                audits.propose(new ProposeAudit(YEAR, staff.chair, subject, null, day, staff.hr.id())));
    }

    private static ProgrammeView programme(QualityWorkshop staff) {
        return staff.ask(AuditProgrammesBean.class, audits -> audits.programme(null, null));
    }

    private static int approve(QualityWorkshop staff) {
        staff.as(staff.representative);
        long version = programme(staff).version();
        return staff.ask(AuditProgrammesBean.class, audits -> audits.approve(YEAR, version));
    }

    private static PlannedAuditView seen(QualityWorkshop staff, long id) {
        return staff.ask(AuditProgrammesBean.class, audits -> audits.get(id));
    }

    private static long hold(QualityWorkshop staff, long id) {
        long version = seen(staff, id).version();
        return staff.ask(
                AuditProgrammesBean.class,
                audits -> audits.hold(new HoldAudit(id, version, TODAY, "Бір есеп жоқ", "№ 2 есеп")));
    }

    private static List<PlannedAuditRow> rows(QualityWorkshop staff, ListQuery query) {
        return staff.ask(AuditProgrammesBean.class, audits -> audits.list(query))
                .rows();
    }

    private static List<AuditDeskEntry> desk(QualityWorkshop staff, Person person) {
        return staff.as(person).ask(AuditProgrammesBean.class, AuditProgrammesBean::waiting);
    }

    @Test
    @Clause("QUA-10")
    void anAuditIsProposedApprovedAndHeld() {
        try (QualityWorkshop staff = staff()) {
            long id = propose(staff, "Есептер", TODAY);
            assertTrue(programme(staff).mayPropose());
            assertFalse(programme(staff).mayApprove());
            assertEquals(SharedViolation.STALE, refusal(() -> staff.as(staff.representative)
                    .ask(AuditProgrammesBean.class, audits -> audits.approve(YEAR, 100))));
            assertTrue(programme(staff).mayApprove());
            assertEquals(1, approve(staff));
            assertFalse(programme(staff).mayApprove());

            staff.as(staff.hr);
            assertTrue(seen(staff, id).mayHold());
            assertFalse(seen(staff, id).mayCancel());
            long control = hold(staff, id);
            PlannedAuditView held = seen(staff, id);
            assertEquals(AuditState.DONE, held.audit().state());
            assertEquals(control, held.control().id());
            assertFalse(held.late());
            assertEquals(
                    control,
                    staff.ask(ControlsBean.class, controls -> controls.get(control))
                            .id());
            staff.as(staff.representative);
            assertEquals(1, programme(staff).fact().done());
        }
    }

    private static RaiseNonconformity found(QualityWorkshop staff, Long control) {
        return new RaiseNonconformity(
                staff.chair,
                NonconformitySource.INTERNAL_AUDIT,
                null,
                "Есеп тіркелмеген",
                CauseKind.PLANNING,
                "Міндет берілмеген",
                TODAY,
                TODAY.plusDays(10),
                control,
                null);
    }

    @Test
    @Clause("QUA-10")
    void theAuditorEntersWhatHeFoundAndNothingElse() {
        try (QualityWorkshop staff = staff()) {
            long id = propose(staff, "Есептер", TODAY);
            approve(staff);
            staff.workshop.as(staff.hr, Role.EMPLOYEE);
            assertEquals(
                    List.of(),
                    staff.ask(NonconformitiesBean.class, NonconformitiesBean::options)
                            .sources());
            long control = hold(staff, id);
            assertEquals(
                    List.of(NonconformitySource.INTERNAL_AUDIT),
                    staff.ask(NonconformitiesBean.class, NonconformitiesBean::options)
                            .sources());
            assertEquals(
                    QualityViolation.NOT_DEMANDER,
                    refusal(() -> staff.ask(NonconformitiesBean.class, journal -> journal.raise(found(staff, null)))));
            long one = staff.ask(NonconformitiesBean.class, journal -> journal.raise(found(staff, control)));
            assertEquals(1, seen(staff, id).control().nonconformities());
            assertEquals(1, rows(staff, ListQuery.first(10)).get(0).nonconformities());
            assertEquals(List.of(one), staff.ask(VisibleQuality.class, VisibleQuality::nonconformities));
            assertEquals(List.of(control), staff.ask(VisibleQuality.class, VisibleQuality::controls));
            staff.as(staff.head);
            assertEquals(List.of(one), staff.ask(VisibleQuality.class, VisibleQuality::nonconformities));
            staff.as(staff.teacher);
            assertEquals(List.of(), staff.ask(VisibleQuality.class, VisibleQuality::nonconformities));
            assertEquals(List.of(), staff.ask(VisibleQuality.class, VisibleQuality::controls));
            staff.as(staff.teacher);
            assertEquals(
                    SharedViolation.NOT_FOUND,
                    refusal(() -> staff.ask(ControlsBean.class, controls -> controls.get(control))));
        }
    }

    @Test
    @Clause("QUA-10")
    void everybodySeesWhatConcernsThem() {
        try (QualityWorkshop staff = staff()) {
            long id = propose(staff, "Есептер", TODAY);
            ListQuery all = ListQuery.first(10).filteredBy("year", "2026");
            assertEquals(1, rows(staff, all).size());
            assertEquals(
                    0,
                    rows(staff, ListQuery.first(10).filteredBy("year", "2025")).size());
            assertEquals(0, rows(staff, all.filteredBy("state", "DONE")).size());
            staff.as(staff.head);
            assertEquals(1, rows(staff, all).size(), "the head of the unit");
            assertEquals(null, programme(staff).fact(), "of the whole institution");
            assertEquals(List.of(), staff.ask(AuditProgrammesBean.class, AuditProgrammesBean::units));
            for (Person other : List.of(staff.teacher, staff.stranger)) {
                staff.as(other);
                assertEquals(0, rows(staff, all).size());
                assertEquals(SharedViolation.NOT_FOUND, refusal(() -> seen(staff, id)));
            }
            assertEquals(QualityViolation.NOT_PROGRAMME_KEEPER, refusal(() -> staff.as(staff.head)
                    .ask(
                            AuditProgrammesBean.class,
                            audits -> audits.propose(
                                    new ProposeAudit(YEAR, staff.chair, "Оқыту", 3, null, staff.hr.id())))));
            assertEquals(
                    SharedViolation.NOT_FOUND,
                    refusal(() -> staff.as(staff.director)
                            .ask(
                                    AuditProgrammesBean.class,
                                    audits -> audits.propose(new ProposeAudit(
                                            YEAR, staff.chair, "Оқыту", 3, null, staff.stranger.id())))),
                    "works elsewhere");
        }
    }

    @Test
    @Clause("QUA-10")
    void theDeskTellsWhatWaitsAndWhatIsOverdue() {
        try (QualityWorkshop staff = staff()) {
            propose(staff, "Есептер", TODAY);
            propose(staff, "Жоспарлар", TODAY);
            assertEquals(
                    List.of(AuditDeskKind.APPROVE),
                    desk(staff, staff.representative).stream()
                            .map(AuditDeskEntry::kind)
                            .toList(),
                    "told once");
            assertEquals(List.of(), desk(staff, staff.hr), "not approved yet");
            approve(staff);
            assertEquals(List.of(), desk(staff, staff.representative));
            assertEquals(
                    List.of(AuditDeskKind.CARRY_OUT, AuditDeskKind.CARRY_OUT),
                    desk(staff, staff.hr).stream().map(AuditDeskEntry::kind).toList());
            assertEquals(List.of(), desk(staff, staff.director), "today is in time");
            staff.workshop.passes(Duration.ofDays(1));
            assertEquals(
                    List.of(AuditDeskKind.OVERDUE, AuditDeskKind.OVERDUE),
                    desk(staff, staff.director).stream()
                            .map(AuditDeskEntry::kind)
                            .toList());
            assertTrue(desk(staff, staff.hr).get(0).overdue());
            staff.as(staff.director);
            PlannedAuditRow late = rows(staff, ListQuery.first(10).filteredBy("overdue", "true"))
                    .get(0);
            long version = seen(staff, late.id()).version();
            staff.tell(AuditProgrammesBean.class, audits -> audits.cancel(late.id(), version, "Қайта құрылды"));
            assertEquals(1, desk(staff, staff.director).size());
            assertEquals(1, programme(staff).fact().cancelled());
            assertEquals(List.of(), desk(staff, staff.teacher));
        }
    }
}
