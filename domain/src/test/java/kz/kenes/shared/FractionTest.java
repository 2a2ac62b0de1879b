package kz.kenes.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

    private static final Fraction TWO_THIRDS = Fraction.of(2, 3);

    @ParameterizedTest
    @CsvSource({
        "0,0", "1,1", "2,2", "3,2", "4,3", "15,10", "19,13", "20,14", "21,14", "22,15", "35,24", "36,24", "37,25"
    })
    void theLeastTwoThirds(int whole, int least) {
        assertEquals(least, TWO_THIRDS.leastOf(whole));
    }

    @Test
    void reachingAgreesWithTheLeastForEverySmallBody() {
        for (int whole = 0; whole <= 200; whole++) {
            for (int part = 0; part <= whole; part++) {
                assertEquals(part >= TWO_THIRDS.leastOf(whole), TWO_THIRDS.isReachedBy(part, whole));
            }
        }
    }

    @Test
    void aShareIsBetweenNothingAndTheWhole() {
        assertThrows(IllegalArgumentException.class, () -> Fraction.of(1, 0));
        assertThrows(IllegalArgumentException.class, () -> Fraction.of(-1, 3));
        assertThrows(IllegalArgumentException.class, () -> Fraction.of(4, 3));
        assertEquals(0, Fraction.of(0, 3).leastOf(36));
        assertEquals(36, Fraction.of(3, 3).leastOf(36));
    }
}
