package kz.kenes.demo.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.Body;
import kz.kenes.council.api.ChangeStructure;
import kz.kenes.council.api.StructurePartEntry;
import kz.kenes.council.api.Structures;
import kz.kenes.council.board.api.BoardPosts;
import kz.kenes.council.board.api.PublishPost;
import kz.kenes.council.board.vocabulary.BoardPostKind;
import kz.kenes.council.guidance.api.Guidances;
import kz.kenes.council.guidance.api.RecordGuidance;
import kz.kenes.council.guidance.api.SubjectCount;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.vocabulary.Localized;

/** The information platform and the structure of the association, and the documents of the republican council. */
@ApplicationScoped
class DemoPlatform {

    @EJB
    private BoardPosts posts;

    @EJB
    private Guidances guidances;

    @EJB
    private Structures structures;

    @Inject
    private DemoRecords records;

    @Inject
    private DemoActors actors;

    void tell(LocalDate today) {
        long association =
                records.body(BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION).id();
        board(association, today);
        documents(records.body(BodyKind.REPUBLICAN_COUNCIL).id(), today);
        actors.itIs(at(today.minusDays(2)));
        structure(association);
    }

    private void board(long association, LocalDate today) {
        actors.itIs(at(today.minusDays(9)));
        long welcome = publish(
                DemoInquiries.ASSOCIATION_SECRETARY,
                association,
                BoardPostKind.MESSAGE,
                new Localized("Алаңның жұмыс тәртібі", "Порядок работы площадки", "How the platform works"),
                "Алаңда ОӘБ мүшелері мен Министрлік қызметкерлері жазады. Жобаға пікірді көрсетілген мерзімге дейін қалдырыңыз.",
                null,
                List.of());
        actors.as(
                DemoInquiries.ASSOCIATION_SECRETARY,
                () -> posts.pin(welcome, posts.get(welcome).version(), true));
        String programme = "Оқу нәтижелері, пәндер тізімі және кәсіптік стандарттармен байланысы.";
        long draft = publish(
                "amember1",
                association,
                BoardPostKind.DRAFT,
                new Localized(
                        "«Көлік логистикасы» үлгілік бағдарламасының жобасы",
                        "Проект типовой программы «Транспортная логистика»",
                        "Draft model programme in transport logistics"),
                programme,
                today.plusDays(10),
                List.of(new FileContent("zhoba.txt", "text/plain", programme.getBytes(UTF_8))));
        actors.itIs(at(today.minusDays(4)));
        actors.as(
                "amember5",
                () -> posts.comment(
                        draft, "Жұмыс берушілер атынан: цифрлық логистика модулін 6 кредитке дейін ұлғайтқан жөн."));
        actors.as(
                DemoInquiries.REPUBLICAN_SECRETARY,
                () -> posts.comment(draft, "Министрлік пікірі: кәсіптік стандарттың нөмірі мен күнін көрсету керек."));
    }

    private long publish(
            String username,
            long association,
            BoardPostKind kind,
            Localized title,
            String text,
            LocalDate until,
            List<FileContent> files) {
        return actors.as(
                username,
                () -> posts.publish(new PublishPost(
                        association, kind, title, Localized.same(text), until, new ArrayList<>(files))));
    }

    private void documents(long republican, LocalDate today) {
        actors.itIs(at(today.minusDays(8)));
        record(
                republican,
                "РОӘК-7",
                today.minusDays(60),
                new Localized(
                        "Білім беру бағдарламаларының тізілімі қағидаларын жетілдіру жөніндегі ұсыным",
                        "Рекомендация по совершенствованию правил реестра образовательных программ",
                        "Recommendation on the register of programmes"),
                "Тізілімге енгізу мерзімі мен сараптама критерийлерін біріздендіру ұсынылады.",
                3,
                4);
        record(
                republican,
                "РОӘК-8",
                today.minusDays(10),
                new Localized(
                        "Оқытуда жасанды интеллект құралдарын қолдану жөніндегі ұсыным",
                        "Рекомендация по применению инструментов искусственного интеллекта в обучении",
                        "Recommendation on artificial intelligence in teaching"),
                "Университеттерге академиялық адалдық ережелерін жаңарту және оқытушыларды даярлау ұсынылады.",
                5,
                6);
    }

    private void record(
            long republican, String number, LocalDate date, Localized title, String text, int first, int second) {
        actors.as(DemoInquiries.REPUBLICAN_SECRETARY, () -> {
            List<Long> subjects = new ArrayList<>();
            for (SubjectCount subject : guidances.subjects()) {
                if (subject.number() == first || subject.number() == second) {
                    subjects.add(subject.id());
                }
            }
            guidances.record(new RecordGuidance(
                    republican,
                    number,
                    date,
                    title,
                    Localized.same(text),
                    null,
                    subjects,
                    new ArrayList<>(List.of(new FileContent("usynym.txt", "text/plain", text.getBytes(UTF_8))))));
        });
    }

    /** It waits for the chair. */
    private void structure(long association) {
        actors.as(DemoInquiries.ASSOCIATION_SECRETARY, () -> {
            long draft = structures.draft(association);
            List<StructurePartEntry> parts = new ArrayList<>();
            parts.add(new StructurePartEntry(
                    new Localized("Төралқа", "Президиум", null), "Отырыстар арасындағы жұмысты ұйымдастырады"));
            parts.add(new StructurePartEntry(
                    new Localized("«Темір жол көлігі» секциясы", "Секция «Железнодорожный транспорт»", null),
                    "Бағдарламаларды сараптайды"));
            parts.add(new StructurePartEntry(
                    new Localized("«Логистика» секциясы", "Секция «Логистика»", null), "Бағдарламаларды сараптайды"));
            structures.change(new ChangeStructure(
                    draft, structures.get(draft).version(), "ОӘБ отырысының хаттамасы (демо)", parts));
            structures.propose(draft, structures.get(draft).version());
        });
    }

    private static Instant at(LocalDate day) {
        return day.atTime(14, 0).atZone(Body.ZONE).toInstant();
    }
}
