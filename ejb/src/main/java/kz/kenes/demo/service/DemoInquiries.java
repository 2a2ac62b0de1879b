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
import kz.kenes.council.inquiry.api.AddresseeView;
import kz.kenes.council.inquiry.api.AnswerInquiry;
import kz.kenes.council.inquiry.api.AskForInformation;
import kz.kenes.council.inquiry.api.AskUnits;
import kz.kenes.council.inquiry.api.Inquiries;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.vocabulary.Localized;

/** Requests for information: one of the republican council on its way, and one of the association with an answer overdue. */
@ApplicationScoped
class DemoInquiries {

    static final String ASSOCIATION_SECRETARY = "asecretary";
    static final String REPUBLICAN_SECRETARY = "rsecretary";
    private static final String COUNCIL_SECRETARY = "usecretary";

    @EJB
    private Inquiries inquiries;

    @Inject
    private DemoRecords records;

    @Inject
    private DemoActors actors;

    void tell(LocalDate today) {
        long association =
                records.body(BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION).id();
        long university = records.body(BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION)
                .institution()
                .id();
        overdue(association, university, today);
        actors.itIsNow();
        current(records.body(BodyKind.REPUBLICAN_COUNCIL).id(), association, university, today);
        ofUnits(records.body(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL).id(), today);
    }

    /** The university of the council has answered and the answer is accepted; another has not answered in time. */
    private void overdue(long association, long university, LocalDate today) {
        long other = records.institution("Торайғыров университеті").id();
        actors.itIs(at(today.minusDays(20)));
        long inquiry = actors.as(
                ASSOCIATION_SECRETARY,
                () -> inquiries.ask(new AskForInformation(
                        association,
                        new Localized(
                                "«Көлік қызметтері» бағыты бойынша білім беру бағдарламаларының тізімі",
                                "Перечень образовательных программ по направлению «Транспортные услуги»",
                                "List of programmes in transport services"),
                        "2025–2026 оқу жылында іске асырылып жатқан бағдарламалардың коды, атауы, деңгейі және білім алушылар саны"
                                + " керек.",
                        today.minusDays(6),
                        List.of(),
                        List.of(university, other),
                        List.of(),
                        "demo-programmes")));
        actors.itIs(at(today.minusDays(12)));
        answer(COUNCIL_SECRETARY, inquiry, "Университетте бағыт бойынша 7 бағдарлама іске асырылады, тізімі файлда.");
        actors.itIs(at(today.minusDays(11)));
        actors.as(ASSOCIATION_SECRETARY, () -> {
            AddresseeView line = inquiries.get(inquiry).addressees().get(0);
            inquiries.accept(line.id(), line.version());
        });
    }

    /** The association has answered; the university has not. */
    private void current(long republican, long association, long university, LocalDate today) {
        long inquiry = actors.as(
                REPUBLICAN_SECRETARY,
                () -> inquiries.ask(new AskForInformation(
                        republican,
                        new Localized(
                                "Қазақ тіліндегі оқулықтармен қамтамасыз етілуі туралы ақпарат",
                                "Информация об обеспеченности учебниками на казахском языке",
                                "Provision with textbooks in Kazakh"),
                        "Бейіндік пәндер бойынша соңғы бес жылда шыққан қазақ тіліндегі оқулықтар мен оқу құралдарының тізімін және"
                                + " қамтамасыз етілу пайызын жіберуіңізді сұраймыз.",
                        today.plusDays(12),
                        List.of(association),
                        List.of(university),
                        List.of(),
                        "demo-textbooks")));
        answer(
                ASSOCIATION_SECRETARY,
                inquiry,
                "Бірлестіктің бес университеті бойынша жиынтық тізім қоса берілді. Орташа қамтамасыз етілу – 64 пайыз.");
    }

    /** The council asks a chair and an institute, which have a few days left. */
    private void ofUnits(long council, LocalDate today) {
        actors.as(
                COUNCIL_SECRETARY,
                () -> inquiries.askUnits(new AskUnits(
                        council,
                        new Localized(
                                "Силлабустардың жаңартылуы туралы мәлімет",
                                "Сведения об обновлении силлабусов",
                                "Updating of syllabuses"),
                        "Көктемгі семестрге жаңартылған силлабустардың саны мен әлі жаңартылмағандарының тізімін жіберіңіздер.",
                        today.plusDays(4),
                        List.of(
                                records.unit("«Ақпараттық технологиялар» кафедрасы")
                                        .id(),
                                records.unit("Көлік инженериясы институты").id()),
                        List.of(),
                        "demo-syllabuses")));
    }

    private void answer(String username, long inquiry, String text) {
        actors.as(username, () -> {
            AddresseeView line = inquiries.get(inquiry).addressees().stream()
                    .filter(AddresseeView::mayAnswer)
                    .findFirst()
                    .orElseThrow();
            List<FileContent> files = new ArrayList<>();
            files.add(new FileContent("tizim.txt", "text/plain", text.getBytes(UTF_8)));
            inquiries.answer(new AnswerInquiry(line.id(), line.version(), text, files));
        });
    }

    private static Instant at(LocalDate day) {
        return day.atTime(11, 0).atZone(Body.ZONE).toInstant();
    }
}
