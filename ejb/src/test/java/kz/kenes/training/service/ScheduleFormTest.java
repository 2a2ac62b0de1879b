package kz.kenes.training.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kz.kenes.shared.Clause;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.vocabulary.SheetFormat;
import kz.kenes.training.vocabulary.TrainingForm;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a form may be as a paper. */
class ScheduleFormTest {

    @ParameterizedTest
    @CsvSource({"1500, true", "1501, false"})
    @Clause("TRN-13")
    void aPaperThatWouldBeHundredsOfPagesGivesTheTotalsOfTheUnits(int trainings, boolean listed) throws IOException {
        List<FormLine> lines = IntStream.rangeClosed(1, trainings)
                .mapToObj(number -> new FormLine(
                        "Қызметкер " + number,
                        null,
                        "Курс",
                        "ҚазҰУ",
                        TrainingForm.PROGRAMME,
                        LocalDate.of(2026, 3, 2),
                        LocalDate.of(2026, 3, 11),
                        1,
                        BigDecimal.TEN,
                        List.of()))
                .toList();
        FormData data = new FormData(
                "602-05",
                Localized.same("Университет"),
                null,
                2026,
                null,
                null,
                List.of(new FormGroup(Localized.same("Кафедра"), lines)),
                List.of(new FormSignature("APPARATUS", null, null)),
                false,
                Instant.EPOCH);
        byte[] file = ScheduleForm.of(data, Language.KK, SheetFormat.DOCX).bytes();
        // A thousand equal lines are no attack.
        ZipSecureFile.setMinInflateRatio(0.001);
        try (XWPFWordExtractor paper = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            String words = paper.getText();
            assertEquals(listed, words.contains("Қызметкер 1500"));
            assertTrue(words.contains("қызметкер – " + trainings), "the total");
        }
    }
}
