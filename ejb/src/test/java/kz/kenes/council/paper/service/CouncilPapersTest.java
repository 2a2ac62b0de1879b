package kz.kenes.council.paper.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.kenes.council.vocabulary.DecisionType;
import kz.kenes.council.vocabulary.Outcome;
import kz.kenes.document.paper.Paper;
import kz.kenes.document.paper.service.DocxPaper;
import kz.kenes.document.paper.service.PdfPaper;
import kz.kenes.regulation.vocabulary.MajorityBase;
import kz.kenes.regulation.vocabulary.TieBreak;
import kz.kenes.shared.Clause;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CouncilPapersTest {

    @Test
    @Clause({"MTG-25", "MTG-38"})
    void minutesSayWhatTheRegulationAsksFor() {
        String words =
                spaced(MinutesPaper.of(SampleMeeting.minutes(), Language.KK).words());
        for (String said : List.of(
                "ХАТТАМА\n2026–2027 оқу жылы, кезекті отырыс\n2026 жылғы 21 қараша\n№ 7",
                "Отырыс уақыты: 10:00 – 12:35",
                "Төрағалық еткен: Құдайбергенова Ұ. Ө.",
                "Хатшы: Іңкәрбекова Һ. Ы.",
                "I. Қатысқандар",
                "8\tҒабдуллин Әлімжан Қажымұратұлы\tаға оқытушы – мүше\tсебепті қатыспады (іссапар)",
                "36\tбос орын",
                "Шақырылғандар: Сұлтанғалиева Ж. Ә. («Қазақстан темір жолы» ҰК» АҚ); Peter Müller (TU Dresden)",
                "36 мүшенің 31-і қатысты, кворум үшін 24 мүше керек. Кворум бар (ЖН-АЛТ-01, 5.6.1-т.).",
                "III. Күн тәртібі\n1. «Көлік логистикасы»",
                "ТЫҢДАЛДЫ:\nТөлегенов Н. М. каталогтың",
                "СӨЗ СӨЙЛЕГЕНДЕР:",
                "ДАУЫС БЕРУ:\nЖақтағандар – 8, қарсы болғандар – 4, қалыс қалғандар – 2. 14 мүше қатысты, 8 дауыс қажет, 8 мүше қолдады. Шешім қабылданды (ЖН-АЛТ-01, 5.6.6-т.).",
                "ШЕШТІ:\n1.1. 6В07 «Инженерлік",
                "Орындауға міндетті шешім. Жауапты: Ғабдуллин Ә. Қ.; Академиялық саясат департаменті. Орындау мерзімі: 2026 жылғы 31 желтоқсан (қоса алғанда).",
                "Ұсыным.",
                "Төраға\nҰ. Ө. Құдайбергенова\nХатшы\nҺ. Ы. Іңкәрбекова")) {
            assertTrue(words.contains(said), said + "\n\n" + words);
        }
    }

    @Test
    @Clause("MTG-25")
    void theRussianMinutesComeFromTheSameData() {
        String words =
                spaced(MinutesPaper.of(SampleMeeting.minutes(), Language.RU).words());
        for (String said : List.of(
                "ПРОТОКОЛ\n2026–2027 учебный год, очередное заседание\n21 ноября 2026 года\n№ 7",
                "Из 36 членов присутствовали 31, для кворума нужно 24. Кворум есть (РИ-АЛТ-01, п. 5.6.1).",
                "СЛУШАЛИ:",
                "ВЫСТУПИЛИ:",
                "За – 8, против – 4, воздержались – 2. Участвовали – 14, нужно голосов – 8, поддержали – 8. Решение принято (РИ-АЛТ-01, п. 5.6.6).",
                "Голоса",
                "РЕШИЛИ:\n1.1. Утвердить",
                "Срок: по 31 декабря 2026 года включительно.")) {
            assertTrue(words.toLowerCase().contains(said.toLowerCase()), said + "\n\n" + words);
        }
    }

    @Test
    @Clause("MTG-21")
    void aCastingVoteIsToldInWords() {
        assertEquals(
                "Жақтағандар – 12, қарсы болғандар – 12, қалыс қалғандар – 0. 24 мүше қатысты, дауыстар тең бөлінді. "
                        + "Төрағалық етушінің дауысы шешуші болды: ол жақтап дауыс берді. Шешім қабылданды (ЖН-АЛТ-01, 5.6.6-т.).",
                new Sentences(Language.KK).outcome(SampleMeeting.brokenTie()));
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    @Clause({"MTG-18", "MTG-19", "MTG-20", "MTG-21", "MTG-22"})
    void everyOutcomeHasWordsInEveryLanguage(Outcome outcome) {
        for (Language language : Language.values()) {
            for (MajorityBase base : MajorityBase.values()) {
                for (TieBreak tieBreak : TieBreak.values()) {
                    BallotData ballot = new BallotData(
                            null, 1_024, 14, 8, 7, 7, 0, base, tieBreak, outcome, Localized.same(""), false);
                    String told = new Sentences(language).outcome(ballot);
                    assertTrue(told.contains("1024") && told.endsWith("."), told);
                    assertFalse(told.contains("{") || told.contains("()"), told);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "KK, true, true",
        "RU, true, true",
        "EN, true, true",
        "KK, false, false",
        "RU, false, false",
        "EN, false, false"
    })
    @Clause("MTG-17")
    void onlyASecretVoteIsToldToBeSecret(Language language, boolean secret, boolean told) {
        BallotData ballot = new BallotData(
                null,
                14,
                14,
                8,
                8,
                4,
                2,
                MajorityBase.MEMBERS_PRESENT,
                TieBreak.NONE,
                Outcome.ADOPTED_BY_MAJORITY,
                null,
                secret);
        assertEquals(told, new Sentences(language).outcome(ballot).startsWith(Sentences.secret(language)));
    }

    @ParameterizedTest
    @CsvSource({"23, false, Кворум жоқ", "24, true, Кворум бар"})
    @Clause({"MTG-11", "MTG-13"})
    void theQuorumIsToldOnBothSidesOfItsLimit(int present, boolean reached, String said) {
        QuorumData quorum = new QuorumData(36, present, 24, reached, SampleMeeting.QUORUM_CLAUSE);
        assertTrue(new Sentences(Language.KK).quorum(quorum).contains(said));
    }

    @Test
    @Clause("MTG-28")
    void aCorrectedVersionSaysSoAndWhy() {
        MinutesData first = SampleMeeting.minutes();
        MinutesData second = new MinutesData(
                first.meeting(),
                first.number(),
                first.year(),
                2,
                "есімдегі қате",
                first.presider(),
                first.secretary(),
                first.seats(),
                first.guests(),
                first.quorum(),
                first.items(),
                first.signatories(),
                true,
                first.madeAt());
        Paper paper = MinutesPaper.of(second, Language.KK);
        assertTrue(paper.words().contains("2-нұсқа. Түзету себебі: есімдегі қате"));
        assertEquals("ЖОБА", paper.watermark());
        assertNull(MinutesPaper.of(first, Language.KK).watermark());
    }

    @Test
    @Clause("MTG-25")
    void anItemThatWasNotAdoptedSaysSo() {
        BallotData lost = new BallotData(
                null,
                14,
                14,
                8,
                7,
                7,
                0,
                MajorityBase.MEMBERS_PRESENT,
                TieBreak.NONE,
                Outcome.NOT_ADOPTED_ON_TIE,
                null,
                false);
        MinutesData data = withItems(
                List.of(new ItemData(1, Localized.same("Мәселе"), null, 10, null, null, List.of(lost), List.of())));
        String words = MinutesPaper.of(data, Language.KK).words();
        assertTrue(
                words.contains("шешуші дауыс көзделмеген. Шешім қабылданған жоқ.\nШЕШТІ:\nШешім қабылданған жоқ."),
                words);
        assertFalse(words.contains("ТЫҢДАЛДЫ"));
    }

    @Test
    @Clause("MTG-29")
    void anExtractNamesItsMinutesTheItemsAndTheDecisionsAndIsCertified() {
        Paper paper = ExtractPaper.of(SampleMeeting.extract(), Language.KK);
        String words = spaced(paper.words());
        assertTrue(
                words.contains("ХАТТАМАДАН ҮЗІНДІ\n2026 жылғы 21 қарашадағы № 7 хаттамадан\n2026 жылғы 25 қараша\n№ 3"),
                words);
        assertTrue(words.contains("Күн тәртібінің 2-мәселесі: "), words);
        assertTrue(words.endsWith("Үзінді дұрыс.\nХатшы\nҺ. Ы. Іңкәрбекова"), words);
        assertEquals("https://kenes.alt.edu.kz/kenes/verify/7Q2M-9KXD-4TPA", paper.link());
        String russian =
                spaced(ExtractPaper.of(SampleMeeting.extract(), Language.RU).words());
        assertTrue(russian.contains("ВЫПИСКА ИЗ ПРОТОКОЛА\nиз протокола № 7 от 21 ноября 2026 года"), russian);
    }

    @Test
    @Clause("MTG-05")
    void anAgendaIsADraftUntilItIsApproved() {
        Paper draft = AgendaPaper.of(SampleMeeting.agenda(false), Language.KK);
        Paper approved = AgendaPaper.of(SampleMeeting.agenda(true), Language.KK);
        assertEquals("ЖОБА", draft.watermark());
        assertNull(approved.watermark());
        assertTrue(spaced(approved.words()).contains("Бекітілді: Ұ. Ө. Құдайбергенова, 2026 жылғы 14 қараша"));
        assertFalse(draft.words().contains("Бекітілді"));
    }

    @Test
    @Clause("MTG-08")
    void aListOfAttendanceHasALineForEverySeat() {
        String words =
                AttendancePaper.of(SampleMeeting.attendance(), Language.RU).words();
        assertTrue(words.contains("СПИСОК ПРИСУТСТВУЮЩИХ"));
        assertEquals(36, words.lines().filter(line -> line.matches("\\d+\\t.*")).count());
    }

    @ParameterizedTest
    @EnumSource(DecisionType.class)
    @Clause("MTG-24")
    void everyDecisionSaysItsType(DecisionType type) {
        for (Language language : Language.values()) {
            assertNotNull(new Sentences(language).decision(SampleMeeting.decision(1, 1, type)));
        }
    }

    @Test
    void theThreeBundlesHaveTheSameKeys() {
        List<ResourceBundle> bundles = Stream.of(Language.values())
                .map(language -> ResourceBundle.getBundle("kz.kenes.council.paper.Terms", language.locale()))
                .toList();
        assertEquals(bundles.get(0).keySet(), bundles.get(1).keySet());
        assertEquals(bundles.get(0).keySet(), bundles.get(2).keySet());
    }

    @Test
    void theFilesOfFullMinutesSayTheSameAsThePaper() throws IOException {
        Paper paper = MinutesPaper.of(SampleMeeting.minutes(), Language.KK);
        byte[] bytes = PdfPaper.of(paper);
        assertArrayEquals(bytes, PdfPaper.of(MinutesPaper.of(SampleMeeting.minutes(), Language.KK)));
        Set<String> expected = wordsOf(paper.words());
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains(paper.fingerprint()));
            assertEquals(Set.of(), missing(expected, text));
        }
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(DocxPaper.of(paper)));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            assertEquals(Set.of(), missing(expected, extractor.getText()));
        }
    }

    @Test
    void sixteenAtOnceGiveSixteenTimesTheSameBytes() {
        Paper paper = MinutesPaper.of(SampleMeeting.minutes(), Language.KK);
        byte[] pdf = PdfPaper.of(paper);
        byte[] docx = DocxPaper.of(paper);
        List<CompletableFuture<Void>> papers = IntStream.range(0, 16)
                .mapToObj(i -> CompletableFuture.runAsync(() -> {
                    assertArrayEquals(pdf, PdfPaper.of(paper));
                    assertArrayEquals(docx, DocxPaper.of(paper));
                }))
                .toList();
        papers.forEach(CompletableFuture::join);
    }

    private static Set<String> missing(Set<String> expected, String text) {
        Set<String> missing = new HashSet<>(expected);
        missing.removeAll(wordsOf(text));
        missing.remove("");
        return missing;
    }

    private static Set<String> wordsOf(String text) {
        return new HashSet<>(List.of(text.split("[^\\p{L}\\d]+")));
    }

    private static MinutesData withItems(List<ItemData> items) {
        MinutesData data = SampleMeeting.minutes();
        return new MinutesData(
                data.meeting(),
                data.number(),
                data.year(),
                data.version(),
                data.correction(),
                data.presider(),
                data.secretary(),
                data.seats(),
                data.guests(),
                data.quorum(),
                items,
                data.signatories(),
                data.draft(),
                data.madeAt());
    }

    private static String spaced(String words) {
        return words.replace('\u00A0', ' ');
    }
}
