package kz.kenes.council.paper.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.kenes.document.paper.Paper;
import kz.kenes.document.paper.service.PdfPaper;
import kz.kenes.shared.vocabulary.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The papers can be kept for decades (PDF/A-2a) and be read out by a screen reader (PDF/UA-1), as the reference validator sees it. */
class PdfConformanceTest {

    private static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> papers() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(
                        paper("minutes", language, of -> MinutesPaper.of(SampleMeeting.minutes(), of)),
                        paper("draft of minutes", language, of -> MinutesPaper.of(SampleMeeting.minutes(), of)
                                .asDraft()),
                        paper("extract", language, of -> ExtractPaper.of(SampleMeeting.extract(), of)),
                        paper("agenda", language, of -> AgendaPaper.of(SampleMeeting.agenda(true), of)),
                        paper("attendance", language, of -> AttendancePaper.of(SampleMeeting.attendance(), of))))
                .flatMap(
                        paper -> STANDARDS.stream().map(standard -> Arguments.of(paper.name(), standard, paper.pdf())));
    }

    private record Pdf(String name, byte[] pdf) {}

    private static Pdf paper(String name, Language language, Function<Language, Paper> paper) {
        return new Pdf(name + " " + language, PdfPaper.of(paper.apply(language)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("papers")
    void thePaperKeepsTheStandard(String name, PDFAFlavour standard, byte[] pdf) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            Set<String> faults = new TreeSet<>();
            for (TestAssertion fault : validator.validate(parser).getTestAssertions()) {
                faults.add(fault.getRuleId().getClause() + "-"
                        + fault.getRuleId().getTestNumber() + " " + fault.getMessage() + " at "
                        + fault.getLocation().getContext());
            }
            assertEquals(Set.of(), faults);
        }
    }
}
