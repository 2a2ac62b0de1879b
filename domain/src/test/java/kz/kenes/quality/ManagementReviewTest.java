package kz.kenes.quality;

import static kz.kenes.quality.QualityStaff.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.people.Person;
import kz.kenes.quality.vocabulary.ReviewInput;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The management reviews the system by four inputs. */
@Clause("QUA-12")
class ManagementReviewTest {

    private final QualityStaff staff = new QualityStaff();

    private static Object refusal(Executable command) {
        return assertThrows(RuleViolation.class, command).violation();
    }

    private static List<ReviewFigure> figures() {
        List<ReviewFigure> figures = new ArrayList<>();
        for (ReviewInput input : ReviewInput.values()) {
            figures.add(0, new ReviewFigure(input, 4, 1));
        }
        return figures;
    }

    private ManagementReview review(
            LocalDate day, String conclusion, String document, List<ReviewFigure> figures, Person by) {
        return new ManagementReview(
                staff.university,
                day,
                conclusion,
                "Шешім",
                document,
                figures,
                new QualityKeeper(by, staff.office, false),
                TODAY);
    }

    @Test
    void aReviewKeepsItsInputsAsTheyWere() {
        ManagementReview review = review(TODAY, " Қорытынды ", "№ 1 хаттама", figures(), staff.representative);
        assertEquals("Қорытынды", review.conclusion());
        assertEquals(
                List.of(ReviewInput.values()),
                review.figures().stream().map(ReviewFigure::input).toList());
        assertEquals(4, review.figures().get(0).all());
        assertEquals(1, review.figures().get(0).attention());
    }

    @Test
    void noneOfTheFourInputsIsMissing() {
        for (int i = 0; i < ReviewInput.values().length; i++) {
            List<ReviewFigure> three = figures();
            three.remove(i);
            assertEquals(
                    QualityViolation.REVIEW_INPUT_MISSING,
                    refusal(() -> review(TODAY, "Қорытынды", "№ 1", three, staff.officer)));
        }
    }

    @Test
    void itIsHeldAndSaidAndWrittenDown() {
        assertEquals(
                QualityViolation.REVIEW_IN_FUTURE,
                refusal(() -> review(TODAY.plusDays(1), "Қорытынды", "№ 1", figures(), staff.officer)));
        assertEquals(
                QualityViolation.REVIEW_INCOMPLETE, refusal(() -> review(TODAY, " ", "№ 1", figures(), staff.officer)));
        assertEquals(
                QualityViolation.REVIEW_DOCUMENT_REQUIRED,
                refusal(() -> review(TODAY, "Қорытынды", "", figures(), staff.officer)));
    }

    @Test
    void onlyTheQualityOfficeAndTheRepresentativeRecordIt() {
        assertEquals(
                QualityViolation.NOT_REVIEWER, refusal(() -> review(TODAY, "Қорытынды", "№ 1", figures(), staff.head)));
        assertEquals(
                QualityViolation.NOT_REVIEWER,
                refusal(() -> new ManagementReview(
                        staff.university,
                        TODAY,
                        "Қорытынды",
                        "Шешім",
                        "№ 1",
                        figures(),
                        new QualityKeeper(staff.teacher, staff.office, true),
                        TODAY)));
    }
}
