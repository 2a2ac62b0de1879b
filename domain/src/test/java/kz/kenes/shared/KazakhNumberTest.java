package kz.kenes.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KazakhNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0-і",
        "1, 1-і",
        "2, 2-сі",
        "3, 3-і",
        "4, 4-і",
        "5, 5-і",
        "6, 6-сы",
        "7, 7-сі",
        "8, 8-і",
        "9, 9-ы",
        "10, 10-ы",
        "20, 20-сы",
        "30, 30-ы",
        "40, 40-ы",
        "50, 50-і",
        "60, 60-ы",
        "70, 70-і",
        "80, 80-і",
        "90, 90-ы",
        "100, 100-і",
        "1000, 1000-ы",
        "13, 13-і",
        "14, 14-і",
        "26, 26-сы",
        "36, 36-сы",
        "129, 129-ы",
        "120, 120-сы"
    })
    void theEndingFollowsTheLastSpokenWord(int number, String written) {
        assertEquals(written, KazakhNumber.ofThem(number));
    }
}
