package kz.kenes.demo.service;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;
import kz.kenes.demo.service.DemoTable.Row;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.training.api.CompleteTraining;
import kz.kenes.training.api.DescribeTraining;
import kz.kenes.training.api.ItemView;
import kz.kenes.training.api.PlanView;
import kz.kenes.training.api.RecordTraining;
import kz.kenes.training.api.SetRequirement;
import kz.kenes.training.api.ShareEntry;
import kz.kenes.training.api.TrainingNeeds;
import kz.kenes.training.api.TrainingPlans;
import kz.kenes.training.vocabulary.FundingSource;
import kz.kenes.training.vocabulary.ProofKind;
import kz.kenes.training.vocabulary.TrainingArea;
import kz.kenes.training.vocabulary.TrainingForm;
import kz.kenes.training.vocabulary.TrainingPurpose;

/** What employees of two chairs have learnt and plan to learn. */
@ApplicationScoped
class DemoTrainingPlans {

    private static final String GROUND = "Педагог қызметкерлердің біліктілігін арттыру қағидалары (демо)";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    @EJB
    private TrainingPlans plans;

    @EJB
    private TrainingNeeds needs;

    @Inject
    private DemoActors actors;

    /** True once the HR service has entered the requirements; whatever was done since is left alone. */
    boolean areEntered() {
        return actors.as("hroffice", () -> !needs.requirements().isEmpty());
    }

    /** What the HR service enters: the requirements, and who was trained when. */
    void enter(LocalDate today) {
        actors.as("hroffice", () -> {
            needs.require(new SetRequirement(StaffCategory.TEACHING, 72, 3, GROUND));
            needs.require(new SetRequirement(StaffCategory.ADMINISTRATIVE, 36, 5, GROUND));
            needs.require(new SetRequirement(StaffCategory.SUPPORT, 36, 5, GROUND));
        });
        for (Row row : DemoTable.read("training_records.csv")) {
            long person = actors.person(row.get("person"));
            actors.as(
                    "hroffice",
                    () -> needs.record(new RecordTraining(
                            person,
                            row.get("title"),
                            row.get("provider"),
                            row.number("hours"),
                            today.minusYears(row.number("years_ago")).minusDays(20),
                            row.get("document"))));
        }
    }

    /** The plan of the person for that year with the trainings of the table, not handed in. */
    long drafted(String person, long unit, int year, int ahead) {
        long plan = actors.as(person, () -> plans.begin(unit, year));
        for (Row row : DemoTable.read("trainings.csv")) {
            if (row.get("person").equals(person) && row.number("year") == ahead) {
                actors.as(
                        person,
                        () -> plans.add(
                                plan,
                                plans.get(plan).version(),
                                training(row, day(row, "from", year), day(row, "to", year))));
            }
        }
        return plan;
    }

    private static LocalDate day(Row row, String column, int year) {
        return MonthDay.parse(row.get(column), DAY).atYear(year);
    }

    /** The plan of the person for this year with a training that begins in some days, handed in. */
    long handedInAhead(String person, long unit, LocalDate today) {
        long plan = actors.as(person, () -> plans.begin(unit, today.getYear()));
        LocalDate end = LocalDate.of(today.getYear(), 12, 31);
        for (Row row : DemoTable.read("trainings_ahead.csv")) {
            if (row.get("person").equals(person)) {
                LocalDate from = earlier(today.plusDays(row.number("in_days")), end);
                LocalDate to = earlier(from.plusDays(row.number("days") - 1L), end);
                actors.as(person, () -> plans.add(plan, plans.get(plan).version(), training(row, from, to)));
            }
        }
        actors.as(person, () -> plans.handIn(plan, plans.get(plan).version()));
        return plan;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static DescribeTraining training(Row row, LocalDate from, LocalDate to) {
        BigDecimal cost = new BigDecimal(row.get("cost"));
        List<ShareEntry> shares = row.has("source")
                ? List.of(new ShareEntry(
                        FundingSource.valueOf(row.get("source")),
                        cost,
                        row.get("contract"),
                        row.get("specification"),
                        row.get("consent")))
                : List.of();
        return new DescribeTraining(
                TrainingArea.valueOf(row.get("area")),
                TrainingForm.valueOf(row.get("form")),
                TrainingPurpose.valueOf(row.get("purpose")),
                row.get("title"),
                row.get("provider"),
                row.get("subject"),
                row.get("direction"),
                row.number("hours"),
                from,
                to,
                cost,
                row.get("contract"),
                row.get("justification"),
                shares);
    }

    long handedIn(String person, long unit, int year, int ahead) {
        long plan = drafted(person, unit, year, ahead);
        actors.as(person, () -> plans.handIn(plan, plans.get(plan).version()));
        return plan;
    }

    /** The head approves the justification of every training of another form. */
    void justify(String head, long plan) {
        actors.as(head, () -> plans.get(plan).items().stream()
                .filter(item -> !item.justified())
                .forEach(item ->
                        plans.approveJustification(item.id(), plans.get(plan).version())));
    }

    void giveBack(String head, long plan, String remarks) {
        actors.as(head, () -> plans.giveBack(plan, plans.get(plan).version(), remarks));
    }

    /** The employee proves that the first training of the plan was done, on its last day. */
    void complete(String person, long plan, String document) {
        actors.as(person, () -> {
            PlanView seen = plans.get(plan);
            ItemView item = seen.items().get(0);
            plans.complete(
                    new CompleteTraining(item.id(), seen.version(), ProofKind.CERTIFICATE, document, item.endsOn()));
        });
    }
}
