package kz.kenes.reference.service;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import kz.kenes.reference.PublishedFacts;
import kz.kenes.regulation.Profiles;
import kz.kenes.regulation.Regulation;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.regulation.vocabulary.LegalSource;
import kz.kenes.shared.LocalizedText;

/**
 * The regulations that a new installation knows: the two with a text, ЖН-АЛТ-01 and order 400, and a profile for each other kind
 * of body, whose documents leave the numbers open.
 */
final class KnownRegulations {

    private static final String ORDER_400 =
            "Қазақстан Республикасы Ғылым және жоғары білім министрінің 2024 жылғы 8 тамыздағы № 400 бұйрығы, 3-қосымша";

    private static final LocalizedText OF_ORDER_400 = new LocalizedText(
            "Жоғары және жоғары оқу орнынан кейінгі білім берудің республикалық оқу-әдістемелік кеңесінің және кадрлар даярлау"
                    + " бағыттары бойынша оқу-әдістемелік бірлестіктердің қызметі туралы ереже",
            "Положение о деятельности республиканского учебно-методического совета высшего и послевузовского образования и"
                    + " учебно-методических объединений по направлениям подготовки кадров",
            "Regulation on the activities of the republican educational-methodical council of higher and postgraduate education"
                    + " and of the educational-methodical associations by training directions");

    /** Before any meeting that could be entered. */
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    private KnownRegulations() {}

    static Map<BodyKind, Regulation> all() {
        Map<BodyKind, Regulation> all = new EnumMap<>(BodyKind.class);
        Arrays.stream(BodyKind.values()).forEach(kind -> all.put(kind, of(kind)));
        return all;
    }

    private static Regulation of(BodyKind kind) {
        return switch (kind) {
            case REPUBLICAN_COUNCIL, METHODICAL_ASSOCIATION_BY_DIRECTION -> {
                Regulation regulation = new Regulation(OF_ORDER_400, kind, "№ 400 бұйрық");
                regulation.issue("2024", ORDER_400, PublishedFacts.REPUBLICAN_COUNCIL_FROM, Profiles.of(kind));
                yield regulation;
            }
            case EDUCATIONAL_METHODICAL_COUNCIL -> {
                Regulation regulation = new Regulation(
                        new LocalizedText(
                                "Оқу-әдістемелік кеңес туралы ереже",
                                "Положение об учебно-методическом совете",
                                "Regulation on the educational-methodical council"),
                        kind,
                        "ЖН-АЛТ-01");
                regulation.issue(
                        "05", "ЖН-АЛТ-01, 05-басылым, 25.09.2025", LegalSource.ALT_01.date(), Profiles.of(kind));
                yield regulation;
            }
            default -> {
                Regulation regulation = new Regulation(profileTitle(kind), kind, null);
                regulation.issue("0", "Мәтінде сан көрсетілмеген: Кеңестің үлгі жиынтығы", LONG_AGO, Profiles.of(kind));
                yield regulation;
            }
        };
    }

    private static LocalizedText profileTitle(BodyKind kind) {
        return switch (kind) {
            case PROFILE_ASSOCIATION ->
                title(
                        "Бейін бойынша оқу-әдістемелік бірлестік",
                        "Учебно-методическое объединение по профилю",
                        "Educational-methodical association by profile");
            case COUNCIL_COMMITTEE ->
                title(
                        "Оқу-әдістемелік кеңес жанындағы комитет",
                        "Комитет при учебно-методическом совете",
                        "Committee at the educational-methodical council");
            case INSTITUTE_BUREAU ->
                title(
                        "Институттың оқу-әдістемелік бюросы",
                        "Учебно-методическое бюро института",
                        "Educational-methodical bureau of an institute");
            case ACADEMIC_COUNCIL -> title("Ғылыми кеңес", "Учёный совет", "Academic council");
            case METHODICAL_COUNCIL ->
                title(
                        "Білім беру ұйымының әдістемелік кеңесі",
                        "Методический совет организации образования",
                        "Methodical council of an education organisation");
            case UNIT_METHODICAL_COUNCIL ->
                title(
                        "Бөлімшенің әдістемелік кеңесі",
                        "Методический совет подразделения",
                        "Methodical council of a unit");
            case TEACHER_ASSOCIATION ->
                title("Әдістемелік бірлестік", "Методическое объединение", "Methodical association of teachers");
            case UNIT_MEETING -> title("Бөлімше отырысы", "Заседание подразделения", "Meeting of a unit");
            case WORKING_GROUP -> title("Жұмыс тобы", "Рабочая группа", "Working group");
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    private static LocalizedText title(String kk, String ru, String en) {
        return new LocalizedText(kk + ": үлгі ереже", ru + ": типовые правила", en + ": standard rules");
    }
}
