package kz.kenes.demo.service;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.kenes.approval.api.ApprovalLife;
import kz.kenes.approval.api.Approvals;
import kz.kenes.approval.api.TakeStep;
import kz.kenes.document.paper.Block;
import kz.kenes.document.paper.Paper;
import kz.kenes.document.paper.service.PdfPaper;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.training.api.AnalysisHint;
import kz.kenes.training.api.BeginSchedule;
import kz.kenes.training.api.Consolidation;
import kz.kenes.training.api.FindingEntry;
import kz.kenes.training.api.InstituteSchedules;
import kz.kenes.training.api.OpenYear;
import kz.kenes.training.api.RecordDiscussion;
import kz.kenes.training.api.UnitSchedules;
import kz.kenes.training.vocabulary.AnalysisInput;

/** Schedules on their way from the chair to the university and back. */
@ApplicationScoped
class DemoTrainingSchedules {

    @EJB
    private UnitSchedules schedules;

    @EJB
    private InstituteSchedules institutes;

    @EJB
    private Consolidation consolidation;

    @EJB
    private Approvals approvals;

    @Inject
    private DemoActors actors;

    @Inject
    private Clock clock;

    /** The head analyses the past and drafts the schedule from what was handed in. */
    long drafted(String head, String keeper, long unit, int year) {
        long keeperId = actors.person(keeper);
        return actors.as(head, () -> {
            Map<AnalysisInput, String> known = new EnumMap<>(AnalysisInput.class);
            schedules.hints(unit, year).forEach((AnalysisHint hint) -> known.put(hint.input(), hint.text()));
            List<FindingEntry> findings = new ArrayList<>();
            for (AnalysisInput input : AnalysisInput.values()) {
                findings.add(new FindingEntry(input, known.getOrDefault(input, finding(input))));
            }
            return schedules.begin(new BeginSchedule(unit, year, findings, keeperId));
        });
    }

    private static String finding(AnalysisInput input) {
        return switch (input) {
            case TEACHING_QUALITY -> "Ашық сабақтардың орташа бағасы – 4,3; екі оқытушыға әдістемелік көмек керек.";
            case YOUNG_STAFF -> "Үш жылға дейінгі өтілі бар екі оқытушыға педагогика курсы қажет.";
            case NEW_METHODS -> "Пәндерге жасанды интеллект пен бұлттық технологиялар бөлімі енгізілді.";
            case QUALITY_SYSTEMS -> "Кафедрада ішкі аудит жүргізе алатын бір қызметкер бар, тағы біреуі керек.";
            default -> "Дерек жоқ.";
        };
    }

    /** The meeting discusses it, the keeper submits it. */
    void submitted(long schedule, String keeper, String number) {
        LocalDate today = LocalDate.now(clock);
        Paper minutes = new Paper(
                Language.KK,
                "№ " + number + " хаттама",
                List.of(
                        new Block.Title("ХАТТАМА", List.of("№ " + number)),
                        Block.Paragraph.of("Біліктілікті арттыру кестесі талқыланды. Шешім: кесте мақұлдансын.")),
                clock.instant());
        FileContent scan = new FileContent("хаттама.pdf", "application/pdf", PdfPaper.of(minutes));
        actors.as(keeper, () -> {
            schedules.discuss(
                    new RecordDiscussion(schedule, schedules.get(schedule).version(), null, number, today, scan));
            schedules.submit(schedule, schedules.get(schedule).version());
        });
    }

    void approve(String head, long schedule) {
        actors.as(head, () -> {
            TakeStep step = step("training.unit", schedule);
            approvals.approve(step);
        });
    }

    private TakeStep step(String route, long subject) {
        ApprovalLife life = approvals.of(route, subject);
        return new TakeStep(life.id(), life.version(), life.awaited().ordinal(), null);
    }

    /** The director gathers what is approved, and signs. */
    long signed(String director, long institute, int year) {
        return actors.as(director, () -> {
            long gathered = institutes.compose(institute, year);
            approvals.sign(step("training.institute", gathered));
            return gathered;
        });
    }

    long opened(int year, BigDecimal limit, String ground) {
        return actors.as("hroffice", () -> consolidation.open(new OpenYear(year, limit, ground)));
    }

    void consolidate(long whole) {
        actors.as(
                "hroffice",
                () -> consolidation.consolidate(whole, consolidation.get(whole).version()));
    }

    /** Through finance and the head of the apparatus. */
    void approveWhole(long whole) {
        actors.as(
                "hroffice",
                () -> consolidation.submit(whole, consolidation.get(whole).version()));
        actors.as("finance", () -> approvals.agree(step("training.consolidated", whole)));
        actors.as("apparatus", () -> approvals.approve(step("training.consolidated", whole)));
    }

    /** Down to the unit, which confirms it. */
    void delivered(String director, long gathered, String head, long schedule) {
        actors.as(
                director,
                () -> institutes.deliver(gathered, institutes.get(gathered).version()));
        actors.as(
                head, () -> schedules.receive(schedule, schedules.get(schedule).version()));
    }
}
