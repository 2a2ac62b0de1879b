package kz.kenes.approval;

import static kz.kenes.approval.ApprovalViolation.DATES_OUT_OF_ORDER;
import static kz.kenes.approval.ApprovalViolation.SUBSTITUTE_IS_SELF;
import static kz.kenes.approval.ApprovalViolation.SUBSTITUTION_ENDED;
import static kz.kenes.approval.ApprovalViolation.SUBSTITUTION_IN_PAST;
import static kz.kenes.approval.ApprovalViolation.SUBSTITUTION_TOO_LONG;
import static kz.kenes.approval.Papers.DAY;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import kz.kenes.people.Person;
import org.junit.jupiter.api.Test;

class SubstitutionTest {

    private final Person person = Papers.person("Басшы");
    private final Person other = Papers.person("Орынбасар");

    @Test
    void aSubstituteActsFromTheFirstDayToTheLast() {
        Substitution substitution = from(DAY, DAY.plusDays(9));
        assertFalse(substitution.isInForceOn(DAY.minusDays(1)));
        assertTrue(substitution.isInForceOn(DAY));
        assertTrue(substitution.isInForceOn(DAY.plusDays(9)));
        assertFalse(substitution.isInForceOn(DAY.plusDays(10)));
    }

    @Test
    void itBeginsTodayOrLaterAndItsDaysAreInOrder() {
        assertRefused(SUBSTITUTION_IN_PAST, () -> from(DAY.minusDays(1), DAY));
        assertRefused(DATES_OUT_OF_ORDER, () -> from(DAY.plusDays(1), DAY));
        assertEquals(DAY, from(DAY, DAY).validity().validTo());
    }

    @Test
    void itLastsAYearAtMost() {
        assertTrue(from(DAY, DAY.plusDays(Substitution.MOST_DAYS - 1)).isInForceOn(DAY));
        assertRefused(SUBSTITUTION_TOO_LONG, () -> from(DAY, DAY.plusDays(Substitution.MOST_DAYS)));
    }

    @Test
    void nobodyIsTheOwnSubstitute() {
        assertRefused(SUBSTITUTE_IS_SELF, () -> new Substitution(person, person, DAY, DAY, null, DAY));
    }

    @Test
    void whenItIsEndedTheDaysThatAreOverStay() {
        Substitution substitution = from(DAY, DAY.plusDays(9));
        substitution.end(DAY.plusDays(3));
        assertTrue(substitution.isInForceOn(DAY.plusDays(2)));
        assertFalse(substitution.isInForceOn(DAY.plusDays(3)));
        assertRefused(SUBSTITUTION_ENDED, () -> substitution.end(DAY.plusDays(3)));
    }

    private Substitution from(LocalDate first, LocalDate last) {
        return new Substitution(person, other, first, last, null, DAY);
    }
}
