package kz.kenes.training;

import static kz.kenes.shared.Refusals.assertRefused;
import static kz.kenes.training.Staff.TODAY;
import static kz.kenes.training.Staff.tenge;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.people.Competition;
import kz.kenes.people.Employment;
import kz.kenes.people.vocabulary.LeavingGround;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.Clause;
import kz.kenes.training.contract.ContractDraft;
import kz.kenes.training.contract.ContractViolation;
import kz.kenes.training.contract.TrainingContract;
import kz.kenes.training.contract.vocabulary.RepaymentGround;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Training contracts and what comes back")
class TrainingContractsTest {

    /** The three years begin with the contract after the competition and end on 31.08.2028. */
    private static final LocalDate FROM = LocalDate.of(2025, 9, 1);

    private static final BigDecimal SUM = tenge("450000");

    private final Staff staff = new Staff();
    private final Employment work = staff.employed(staff.teacher, staff.chair, StaffCategory.TEACHING);

    private static ContractDraft draft(LocalDate signed, boolean repayment, String clause) {
        return new ContractDraft("12", signed, "Деректер ғылымы, ҚазҰУ", SUM, repayment, clause, null);
    }

    private Employment elected(String until) {
        work.fillBy(new Competition(FROM.minusDays(7), FROM, LocalDate.parse(until)));
        return work;
    }

    private TrainingContract bound() {
        return new TrainingContract(elected("2028-08-31"), null, draft(TODAY, true, "4.3"), TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "2028-08-29, OWN_WISH, LEFT_BY_OWN_WISH, 450000",
        "2028-08-30, OWN_WISH, LEFT_BY_OWN_WISH, 450000",
        "2028-08-31, OWN_WISH, TERM_SERVED, 0",
        "2028-09-01, OWN_WISH, TERM_SERVED, 0",
        "2026-02-01, OWN_WISH, LEFT_BY_OWN_WISH, 450000",
        "2028-08-30, POSTS_REDUCED, POSTS_REDUCED, 0",
        "2028-08-31, POSTS_REDUCED, TERM_SERVED, 0",
        "2026-02-01, COMPETITION_LOST, COMPETITION_LOST, 0",
        "2026-02-01, TERM_ENDED, OTHER_GROUND, 0",
        "2026-02-01, OTHER, OTHER_GROUND, 0",
    })
    @Clause("TRN-35")
    void theWholeSumIsDueOnLeavingEarlyByOwnWishAndNothingOtherwise(
            LocalDate lastDay, LeavingGround leaving, RepaymentGround ground, BigDecimal due) {
        TrainingContract contract = bound();
        work.leave(lastDay, leaving);
        assertEquals(ground, contract.repayment().ground());
        assertEquals(0, due.compareTo(contract.repayment().due()));
        assertEquals(due.signum() > 0, ground.isDue());
    }

    @Test
    @Clause("TRN-35")
    void nothingIsDueWhileTheEmployeeWorksOrNobodyHasSaidWhy() {
        TrainingContract contract = bound();
        assertEquals(RepaymentGround.STILL_EMPLOYED, contract.repayment().ground());
        work.endOn(TODAY);
        assertEquals(RepaymentGround.GROUND_UNKNOWN, contract.repayment().ground());
        assertEquals(BigDecimal.ZERO, contract.repayment().due());
        work.leave(TODAY, LeavingGround.OWN_WISH);
        assertEquals(SUM, contract.repayment().due(), "the ground may be said later");
    }

    @ParameterizedTest
    @EnumSource(LeavingGround.class)
    @Clause("TRN-35")
    void withoutTheClauseNothingIsEverDue(LeavingGround leaving) {
        TrainingContract contract = new TrainingContract(work, null, draft(TODAY, false, "4.3"), TODAY);
        assertNull(contract.repaymentClause());
        work.leave(TODAY, leaving);
        assertEquals(RepaymentGround.NO_CLAUSE, contract.repayment().ground());
        assertEquals(BigDecimal.ZERO, contract.repayment().due());
    }

    @ParameterizedTest
    @CsvSource({"2028-08-30, false", "2028-08-31, true", "2030-08-31, true"})
    @Clause({"TRN-35", "ORG-13"})
    void theCompetitionIsForThreeYears(String until, boolean enough) {
        Employment elected = elected(until);
        if (enough) {
            TrainingContract contract = new TrainingContract(elected, null, draft(TODAY, true, "4.3"), TODAY);
            assertEquals(LocalDate.of(2028, 8, 31), contract.boundUntil());
        } else {
            assertRefused(
                    ContractViolation.THREE_YEARS_REQUIRED,
                    () -> new TrainingContract(elected, null, draft(TODAY, true, "4.3"), TODAY));
        }
    }

    @Test
    @Clause("TRN-35")
    void whoeverIsBoundHasPassedACompetitionAndTheClauseIsNamed() {
        assertRefused(
                ContractViolation.COMPETITION_REQUIRED,
                () -> new TrainingContract(work, null, draft(TODAY, true, "4.3"), TODAY));
        assertRefused(
                ContractViolation.CLAUSE_REQUIRED,
                () -> new TrainingContract(elected("2028-08-31"), null, draft(TODAY, true, " "), TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-31, false",
        "2025-09-01, true",
        "2028-08-31, true",
        "2028-09-01, false",
    })
    @Clause("TRN-35")
    void itIsSignedWithinTheThreeYears(LocalDate signed, boolean within) {
        Employment elected = elected("2029-08-31");
        LocalDate later = LocalDate.of(2029, 1, 1);
        if (within) {
            assertEquals(signed, new TrainingContract(elected, null, draft(signed, true, "4.3"), later).signedOn());
        } else {
            assertRefused(
                    ContractViolation.OUTSIDE_TERM,
                    () -> new TrainingContract(elected, null, draft(signed, true, "4.3"), later));
        }
    }

    @Test
    @Clause("TRN-35")
    void aContractHasNumberSubjectSumAndADay() {
        assertRefused(ContractViolation.NUMBER_REQUIRED, () -> contract(" ", "Курс", "1", TODAY));
        assertRefused(ContractViolation.SUBJECT_REQUIRED, () -> contract("1", null, "1", TODAY));
        assertRefused(ContractViolation.SUM_NOT_POSITIVE, () -> contract("1", "Курс", "0", TODAY));
        assertRefused(ContractViolation.SIGNED_IN_FUTURE, () -> contract("1", "Курс", "1", TODAY.plusDays(1)));
        assertEquals("1", contract("1", "Курс", "0.01", TODAY).number());
        assertRefused(ContractViolation.NOT_EMPLOYED, () -> contract("1", "Курс", "1", LocalDate.of(2024, 8, 31)));
        assertEquals(
                LocalDate.of(2024, 9, 1),
                contract("1", "Курс", "1", LocalDate.of(2024, 9, 1)).signedOn());
    }

    private TrainingContract contract(String number, String subject, String sum, LocalDate signed) {
        return new TrainingContract(
                work, null, new ContractDraft(number, signed, subject, tenge(sum), false, null, null), TODAY);
    }

    @Test
    @Clause("TRN-35")
    void itIsMadeWithWhoeverLearns() {
        IndividualPlan plan = new IndividualPlan(work, Staff.YEAR, TODAY);
        TrainingItem item = plan.add(Staff.free().training(), List.of(), staff.teacher);
        Employment other = staff.employed(staff.keeper, staff.chair, StaffCategory.TEACHING);
        assertRefused(
                ContractViolation.NOT_OF_EMPLOYEE,
                () -> new TrainingContract(other, item, draft(TODAY, false, null), TODAY));
        assertEquals(item, new TrainingContract(work, item, draft(TODAY, false, null), TODAY).item());
    }

    /** Left early by own wish; the contract was signed today. */
    private TrainingContract due() {
        TrainingContract contract = bound();
        work.leave(LocalDate.of(2028, 8, 30), LeavingGround.OWN_WISH);
        return contract;
    }

    @Test
    @Clause("TRN-35")
    void theSumIsCollectedUntilItHasComeBackOnce() {
        TrainingContract contract = due();
        assertTrue(contract.isToBeCollected());
        contract.settle(TODAY, " төлем № 17 ", staff.keeper, TODAY);
        assertFalse(contract.isToBeCollected());
        assertEquals("төлем № 17", contract.settlement().document());
        assertEquals(TODAY, contract.settlement().on());
        assertSame(staff.keeper, contract.settlement().by());
        assertEquals(RepaymentGround.LEFT_BY_OWN_WISH, contract.repayment().ground(), "why it was due stays known");
        assertRefused(
                ContractViolation.SETTLED_ALREADY, () -> contract.settle(TODAY, "төлем № 18", staff.keeper, TODAY));
    }

    @Test
    @Clause("TRN-35")
    void nothingComesBackWhereNothingIsDue() {
        TrainingContract contract = bound();
        assertFalse(contract.isToBeCollected());
        assertRefused(ContractViolation.NOTHING_DUE, () -> contract.settle(TODAY, "№ 17", staff.keeper, TODAY));
        work.leave(TODAY, LeavingGround.POSTS_REDUCED);
        assertFalse(contract.isToBeCollected());
        assertRefused(ContractViolation.NOTHING_DUE, () -> contract.settle(TODAY, "№ 17", staff.keeper, TODAY));
    }

    @ParameterizedTest
    @CsvSource({"-1, SETTLED_BEFORE_CONTRACT", "0, ", "10, ", "11, SETTLED_IN_FUTURE"})
    @Clause("TRN-35")
    void itComesBackAfterTheContractAndNotInTheFuture(int days, ContractViolation refusal) {
        TrainingContract contract = due();
        LocalDate today = TODAY.plusDays(10);
        LocalDate on = TODAY.plusDays(days);
        if (refusal == null) {
            contract.settle(on, "№ 17", staff.keeper, today);
            assertEquals(on, contract.settlement().on());
        } else {
            assertRefused(refusal, () -> contract.settle(on, "№ 17", staff.keeper, today));
            assertTrue(contract.isToBeCollected());
        }
    }

    @Test
    @Clause("TRN-35")
    void aRepaymentHasADayAndADocument() {
        TrainingContract contract = due();
        assertRefused(
                ContractViolation.SETTLEMENT_INCOMPLETE, () -> contract.settle(null, "№ 17", staff.keeper, TODAY));
        assertRefused(ContractViolation.SETTLEMENT_INCOMPLETE, () -> contract.settle(TODAY, " ", staff.keeper, TODAY));
        assertRefused(ContractViolation.SETTLEMENT_INCOMPLETE, () -> contract.settle(TODAY, null, staff.keeper, TODAY));
    }
}
