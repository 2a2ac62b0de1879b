package kz.kenes.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Position;
import kz.kenes.people.Unit;
import kz.kenes.people.Workplace;
import kz.kenes.people.api.AppointmentRow;
import kz.kenes.people.api.AppointmentView;
import kz.kenes.people.api.LeaveWork;
import kz.kenes.people.api.RecordCompetition;
import kz.kenes.people.service.AppointmentsBean;
import kz.kenes.people.vocabulary.LeavingGround;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.Validity;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.training.contract.ContractViolation;
import kz.kenes.training.contract.api.ContractRow;
import kz.kenes.training.contract.api.ContractView;
import kz.kenes.training.contract.api.RecordContract;
import kz.kenes.training.contract.api.RepaymentEntry;
import kz.kenes.training.contract.api.SettleContract;
import kz.kenes.training.contract.service.TrainingContractsBean;
import kz.kenes.training.contract.vocabulary.RepaymentGround;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** From the competition of a teacher to the sum that is due, over the real schema. */
class TrainingContractsBeanTest {

    private static Object refusal(Executable command) {
        return assertThrows(RuleViolation.class, command).violation();
    }

    private static RecordContract contract(Person person, String key) {
        return new RecordContract(
                person.id(),
                null,
                "ОШ-1",
                LocalDate.of(2026, 1, 10),
                "Деректер ғылымы, ҚазҰУ",
                new BigDecimal("450000"),
                true,
                "4.3-т.",
                key);
    }

    /** The teacher works as one. */
    private static long lecturer(TrainingWorkshop staff) {
        return staff.workshop.store(em -> {
            Unit chair = em.find(Unit.class, staff.chair);
            Institution university = chair.institution();
            Position position = em.createQuery(
                            "select p from Position p where p.ordinal = (select min(q.ordinal) from Position q)",
                            Position.class)
                    .getSingleResult();
            long id = em.find(Person.class, staff.teacher.id())
                    .employ(
                            new Workplace(university, chair, null),
                            StaffCategory.TEACHING,
                            position,
                            Validity.from(LocalDate.of(2025, 9, 1)))
                    .person()
                    .id();
            em.flush();
            return id;
        });
    }

    private static List<AppointmentRow> appointments(TrainingWorkshop staff, String recorded) {
        return staff.ask(
                        AppointmentsBean.class,
                        one -> one.list(ListQuery.first(10).filteredBy("recorded", recorded)))
                .rows();
    }

    private static List<ContractRow> due(TrainingWorkshop staff) {
        return filtered(staff, "due", "true");
    }

    private static List<ContractRow> filtered(TrainingWorkshop staff, String filter, String value) {
        return staff.ask(
                        TrainingContractsBean.class,
                        one -> one.list(ListQuery.first(10).filteredBy(filter, value)))
                .rows();
    }

    private static List<RepaymentEntry> collected(TrainingWorkshop staff) {
        return staff.ask(TrainingContractsBean.class, TrainingContractsBean::toCollect);
    }

    private static void settle(TrainingWorkshop staff, long id, long version) {
        staff.tell(
                TrainingContractsBean.class,
                one -> one.settle(new SettleContract(id, version, LocalDate.of(2026, 1, 15), "төлем № 17")));
    }

    @Test
    @Clause({"ORG-13", "TRN-35"})
    void fromTheCompetitionToTheSumThatIsDue() {
        try (TrainingWorkshop staff = new TrainingWorkshop()) {
            lecturer(staff);
            staff.as(staff.hr);
            long work = appointments(staff, "false").get(0).id();
            assertEquals(
                    ContractViolation.COMPETITION_REQUIRED,
                    refusal(() ->
                            staff.ask(TrainingContractsBean.class, one -> one.record(contract(staff.teacher, null)))));
            AppointmentView view = staff.ask(AppointmentsBean.class, one -> one.get(work));
            staff.tell(
                    AppointmentsBean.class,
                    one -> one.record(new RecordCompetition(
                            work,
                            view.version(),
                            LocalDate.of(2025, 8, 20),
                            LocalDate.of(2025, 9, 1),
                            LocalDate.of(2028, 8, 31))));
            assertEquals(1, appointments(staff, "true").size());
            assertEquals(List.of(), appointments(staff, "false"));

            long id = staff.ask(TrainingContractsBean.class, one -> one.record(contract(staff.teacher, "k-1")));
            long again = staff.ask(TrainingContractsBean.class, one -> one.record(contract(staff.teacher, "k-1")));
            assertEquals(id, again, "the same key answers with the same contract");
            assertEquals(List.of(), due(staff));
            staff.tell(
                    AppointmentsBean.class,
                    one -> one.leave(new LeaveWork(
                            work, one.get(work).version(), LocalDate.of(2026, 3, 31), LeavingGround.OWN_WISH)));
            assertEquals(1, due(staff).size());
            ContractView contract = staff.ask(TrainingContractsBean.class, one -> one.get(id));
            assertEquals(RepaymentGround.LEFT_BY_OWN_WISH, contract.ground());
            assertEquals(0, new BigDecimal("450000").compareTo(contract.due()));
            assertEquals(LocalDate.of(2028, 8, 31), contract.boundUntil());

            List<RepaymentEntry> desk = collected(staff);
            assertEquals(1, desk.size());
            assertEquals(id, desk.get(0).contractId());
            assertEquals(staff.teacher.fullName(), desk.get(0).person());
            assertEquals(0, new BigDecimal("450000").compareTo(desk.get(0).due()));
            assertTrue(contract.collectable());

            staff.as(staff.teacher);
            assertEquals(1, due(staff).size(), "the own contract");
            assertEquals(List.of(), collected(staff), "whoever owes does not collect");
            assertFalse(
                    staff.ask(TrainingContractsBean.class, one -> one.get(id)).collectable());
            staff.as(staff.hr);
            assertEquals(SharedViolation.STALE, refusal(() -> settle(staff, id, contract.version() + 1)));
            settle(staff, id, contract.version());
            ContractView settled = staff.ask(TrainingContractsBean.class, one -> one.get(id));
            assertEquals(LocalDate.of(2026, 1, 15), settled.settledOn());
            assertEquals("төлем № 17", settled.settledByDocument());
            assertEquals(staff.hr.fullName(), settled.settledBy());
            assertFalse(settled.collectable());
            assertEquals(List.of(), collected(staff), "gone from the desk");
            assertEquals(1, filtered(staff, "settled", "true").size());
            assertEquals(List.of(), filtered(staff, "settled", "false"));
            assertEquals(ContractViolation.SETTLED_ALREADY, refusal(() -> settle(staff, id, settled.version())));
            staff.workshop.as(staff.stranger, Role.HR, Role.EMPLOYEE);
            assertEquals(
                    SharedViolation.NOT_FOUND,
                    refusal(() -> settle(staff, id, settled.version())),
                    "the HR service of another university");
            staff.as(staff.keeper);
            assertEquals(List.of(), due(staff));
            assertEquals(
                    SharedViolation.NOT_FOUND,
                    refusal(() -> staff.ask(TrainingContractsBean.class, one -> one.get(id))));
        }
    }
}
