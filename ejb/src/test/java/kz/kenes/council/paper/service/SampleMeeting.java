package kz.kenes.council.paper.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import kz.kenes.council.vocabulary.DecisionType;
import kz.kenes.council.vocabulary.MeetingKind;
import kz.kenes.council.vocabulary.Outcome;
import kz.kenes.council.vocabulary.Presence;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.council.vocabulary.SignatoryRole;
import kz.kenes.regulation.vocabulary.MajorityBase;
import kz.kenes.regulation.vocabulary.TieBreak;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.vocabulary.Localized;

/** A meeting of a university's council: 36 seats, 20 items, every letter of the Kazakh alphabet. */
final class SampleMeeting {

    static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    static final Localized QUORUM_CLAUSE =
            new Localized("ЖН-АЛТ-01, 5.6.1-т.", "РИ-АЛТ-01, п. 5.6.1", "WI-ALT-01, cl. 5.6.1");
    static final Localized VOTE_CLAUSE =
            new Localized("ЖН-АЛТ-01, 5.6.6-т.", "РИ-АЛТ-01, п. 5.6.6", "WI-ALT-01, cl. 5.6.6");

    private static final List<String> SURNAMES = List.of(
            "Құдайбергенова Ұлпан Өтегенқызы",
            "Ғабдуллин Әлімжан Қажымұратұлы",
            "Іңкәрбекова Һәдиша Ыбырайымқызы",
            "Төлегенов Нұрлан Мұхаметжанұлы",
            "Жүнісов Бақытжан Сағындықұлы",
            "Өмірзақова Күләш Ерғалиқызы");
    private static final List<Localized> POSTS = List.of(
            new Localized(
                    "оқу ісі жөніндегі проректор", "проректор по учебной работе", "vice-rector for academic affairs"),
            new Localized(
                    "«Көлік құрылысы, көпірлер мен тоннельдер» кафедрасының меңгерушісі",
                    "заведующий кафедрой «Транспортное строительство, мосты и тоннели»",
                    "head of the chair of transport construction"),
            new Localized("аға оқытушы", "старший преподаватель", "senior lecturer"));

    private SampleMeeting() {}

    static MeetingData meeting() {
        return new MeetingData(
                new Localized(
                        "«Мұхаметжан Тынышпайұлы атындағы ALT Университеті» АҚ",
                        "АО «ALT Университет имени Мухаметжана Тынышпаева»",
                        "ALT University named after Mukhametzhan Tynyshpaev"),
                new Localized("Оқу-әдістемелік кеңес", "Учебно-методический совет", "Educational-methodical council"),
                MeetingKind.ORDINARY,
                LocalDate.of(2026, 11, 21),
                LocalTime.of(10, 0),
                LocalTime.of(12, 35),
                "Алматы қ., Шевченко көшесі, 97, бас ғимарат, 305-дәрісхана",
                List.of());
    }

    static List<SeatData> seats(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    SeatRole role = i == 0
                            ? SeatRole.CHAIR
                            : i == 1 ? SeatRole.DEPUTY_CHAIR : i == 2 ? SeatRole.SECRETARY : SeatRole.MEMBER;
                    if (i == count - 1) {
                        return new SeatData(null, POSTS.get(1), role, null, null);
                    }
                    Presence presence = i % 9 == 7 ? Presence.EXCUSED : i % 9 == 8 ? Presence.REMOTE : Presence.PRESENT;
                    String reason = presence == Presence.EXCUSED ? "іссапар" : null;
                    return new SeatData(
                            SURNAMES.get(i % SURNAMES.size()),
                            POSTS.get(Math.min(i, 1 + i % 2)),
                            role,
                            presence,
                            reason);
                })
                .toList();
    }

    static BallotData adopted() {
        return new BallotData(
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
                VOTE_CLAUSE,
                false);
    }

    static BallotData brokenTie() {
        return new BallotData(
                new Localized(
                        "ұсынылған тізім тұтас бекітілсін бе?",
                        "утвердить ли список целиком?",
                        "shall the list be approved as a whole?"),
                24,
                24,
                0,
                12,
                12,
                0,
                MajorityBase.VOTES_CAST,
                TieBreak.PRESIDERS_VOTE,
                Outcome.ADOPTED_BY_PRESIDER,
                VOTE_CLAUSE,
                false);
    }

    static DecisionData decision(int item, int number, DecisionType type) {
        return new DecisionData(
                item + "." + number,
                type,
                new Localized(
                        "6В07 «Инженерлік, өңдеу және құрылыс салалары» бағыты бойынша элективті пәндер каталогы бекітілсін және 2026–2027 оқу жылының екінші жартыжылдығынан бастап қолданысқа енгізілсін.",
                        "Утвердить каталог элективных дисциплин по направлению 6В07 «Инженерные, обрабатывающие и строительные отрасли» и ввести его в действие со второго полугодия 2026–2027 учебного года.",
                        "The catalogue of elective courses of direction 6B07 shall be approved."),
                List.of(
                        Localized.same("Ғабдуллин Ә. Қ."),
                        new Localized("Академиялық саясат департаменті", "Департамент академической политики", null)),
                LocalDate.of(2026, 12, 31),
                "«Білім туралы» Заң, 14-бап");
    }

    static List<ItemData> items(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(SampleMeeting::item).toList();
    }

    private static ItemData item(int ordinal) {
        boolean heardOnly = ordinal % 5 == 0;
        return new ItemData(
                ordinal,
                new Localized(
                        "«Көлік логистикасы» білім беру бағдарламасының пәндер каталогын және оқу-әдістемелік кешендерін жаңарту туралы",
                        "Об обновлении каталога дисциплин и учебно-методических комплексов образовательной программы «Транспортная логистика»",
                        "On the renewal of the catalogue of courses"),
                "Төлегенов Н. М.",
                15,
                new Localized(
                        "Төлегенов Н. М. каталогтың жобасын таныстырып, жұмыс берушілердің ескертулері толық ескерілгенін, үш тілде оқытылатын пәндердің силлабустары әзірленгенін хабарлады.\nӘр пән бойынша оқулықтармен қамтамасыз етілу көрсеткіші 98 пайызды құрайды.",
                        "Төлегенов Н. М. представил проект каталога и сообщил, что замечания работодателей учтены полностью, силлабусы дисциплин на трёх языках разработаны.\nОбеспеченность учебниками по каждой дисциплине составляет 98 процентов.",
                        null),
                new Localized(
                        "Іңкәрбекова Һ. Ы. – каталогты қолдады; Жүнісов Б. С. – іргелес пәндердің қайталануын жоюды ұсынды.",
                        "Іңкәрбекова Һ. Ы. – поддержала каталог; Жүнісов Б. С. – предложил устранить повторение смежных дисциплин.",
                        null),
                heardOnly ? List.of() : ordinal % 4 == 0 ? List.of(brokenTie(), adopted()) : List.of(adopted()),
                heardOnly
                        ? List.of()
                        : List.of(
                                decision(ordinal, 1, DecisionType.BINDING),
                                decision(ordinal, 2, DecisionType.RECOMMENDATION)));
    }

    static MinutesData minutes() {
        return new MinutesData(
                meeting(),
                7,
                new AcademicYear(2026),
                1,
                null,
                "Құдайбергенова Ұ. Ө.",
                "Іңкәрбекова Һ. Ы.",
                seats(36),
                List.of("Сұлтанғалиева Ж. Ә. («Қазақстан темір жолы» ҰК» АҚ)", "Peter Müller (TU Dresden)"),
                new QuorumData(36, 31, 24, true, QUORUM_CLAUSE),
                items(20),
                List.of(
                        new SignatoryData(SignatoryRole.CHAIR, "Ұ. Ө. Құдайбергенова"),
                        new SignatoryData(SignatoryRole.SECRETARY, "Һ. Ы. Іңкәрбекова")),
                false,
                NOW);
    }

    static ExtractData extract() {
        return new ExtractData(
                meeting(),
                3,
                LocalDate.of(2026, 11, 25),
                7,
                items(2),
                "Академиялық саясат департаменті",
                "Һ. Ы. Іңкәрбекова",
                "https://kenes.alt.edu.kz/kenes/verify/7Q2M-9KXD-4TPA",
                NOW);
    }

    static AgendaData agenda(boolean approved) {
        return new AgendaData(
                meeting(),
                items(20),
                approved ? "Ұ. Ө. Құдайбергенова" : null,
                approved ? LocalDate.of(2026, 11, 14) : null,
                "Һ. Ы. Іңкәрбекова",
                NOW);
    }

    static AttendanceData attendance() {
        return new AttendanceData(meeting(), seats(36), List.of(), "Һ. Ы. Іңкәрбекова", NOW);
    }
}
