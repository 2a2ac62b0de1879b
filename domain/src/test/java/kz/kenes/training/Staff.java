package kz.kenes.training;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.kenes.people.Employment;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.PersonName;
import kz.kenes.people.Position;
import kz.kenes.people.Unit;
import kz.kenes.people.Workplace;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.people.vocabulary.PositionGroup;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.people.vocabulary.UnitKind;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.Validity;
import kz.kenes.training.vocabulary.AnalysisInput;
import kz.kenes.training.vocabulary.FundingSource;
import kz.kenes.training.vocabulary.TrainingArea;
import kz.kenes.training.vocabulary.TrainingForm;
import kz.kenes.training.vocabulary.TrainingPurpose;

/** An institute with a chair: its director, its head, a keeper of the schedule and a teacher, early in 2026. */
final class Staff {

    static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    static final Instant NOW = Instant.parse("2026-01-15T05:00:00Z");
    static final int YEAR = 2026;
    private static final LocalDate SINCE = LocalDate.of(2024, 9, 1);

    final Institution university = new Institution(InstitutionKind.UNIVERSITY, text("Университет"));
    final Unit institute = unit(null, UnitKind.INSTITUTE);
    final Unit chair = unit(institute, UnitKind.CHAIR);
    final Person director = person("Директор");
    final Person head = person("Меңгеруші");
    final Person keeper = person("Хатшы");
    final Person teacher = person("Оқытушы");
    final Person apparatus = person("Аппарат");
    final Person finance = person("Қаржыгер");

    Staff() {
        institute.appointHead(director, SINCE, "№ 1");
        chair.appointHead(head, SINCE, "№ 2");
    }

    private static LocalizedText text(String kk) {
        return new LocalizedText(kk, null, null);
    }

    private Unit unit(Unit parent, UnitKind kind) {
        return new Unit(university, parent, kind, text("Бөлімше"), Validity.from(SINCE));
    }

    static Person person(String surname) {
        return new Person(new PersonName(surname, "Әлия", null));
    }

    Employment employed(Person person, Unit unit, StaffCategory category) {
        Position position = category == StaffCategory.SERVICE
                ? null
                : new Position(1, group(category), text("лауазым"), "5", SINCE);
        return person.employ(new Workplace(university, unit, null), category, position, Validity.from(SINCE));
    }

    private static PositionGroup group(StaffCategory category) {
        return switch (category) {
            case TEACHING -> PositionGroup.TEACHING_STAFF;
            case SCIENTIFIC -> PositionGroup.SCIENTIFIC_STAFF;
            default -> PositionGroup.ADMINISTRATIVE_AND_SUPPORT_STAFF;
        };
    }

    IndividualPlan plan(Person person) {
        return new IndividualPlan(employed(person, chair, StaffCategory.TEACHING), YEAR, TODAY);
    }

    /** With one training that costs nothing, handed in. */
    IndividualPlan handedIn(Person person) {
        IndividualPlan plan = plan(person);
        plan.add(free().training(), List.of(), person);
        plan.handIn(person, NOW);
        return plan;
    }

    UnitSchedule drafted(IndividualPlan... plans) {
        return new UnitSchedule(chair, YEAR, analysis(), keeper, List.of(plans), head, NOW, TODAY);
    }

    /** Discussed, submitted and approved. */
    UnitSchedule approved(IndividualPlan... plans) {
        UnitSchedule schedule = drafted(plans);
        schedule.discuss(minutes(), keeper, TODAY);
        schedule.submit(keeper);
        schedule.approve(head, NOW);
        return schedule;
    }

    InstituteSchedule signed(UnitSchedule... parts) {
        InstituteSchedule whole = new InstituteSchedule(institute, YEAR, director, TODAY);
        whole.compose(List.of(parts), director, TODAY);
        whole.sign(director, NOW);
        return whole;
    }

    ConsolidatedSchedule opened() {
        return new ConsolidatedSchedule(university, YEAR, tenge("1000000"), "№ 5 бюджет", TODAY);
    }

    /** Approved by the head of the apparatus, without money of the university. */
    ConsolidatedSchedule effective(InstituteSchedule... parts) {
        ConsolidatedSchedule whole = opened();
        whole.consolidate(List.of(parts));
        whole.submit(parts.length, BigDecimal.ZERO);
        whole.approve(apparatus, NOW);
        return whole;
    }

    static UnitMinutes minutes() {
        return UnitMinutes.onPaper("4", TODAY, 7L, TODAY);
    }

    static Map<AnalysisInput, String> analysis() {
        Map<AnalysisInput, String> all = new EnumMap<>(AnalysisInput.class);
        for (AnalysisInput input : AnalysisInput.values()) {
            all.put(input, "Қорытынды");
        }
        return all;
    }

    static BigDecimal tenge(String amount) {
        return new BigDecimal(amount);
    }

    static FundingShare share(FundingSource source, String amount) {
        return new FundingShare(source, tenge(amount), null, null, null);
    }

    static Described free() {
        return new Described();
    }

    /** A training of ten days in March, changed by what a test is about. */
    static final class Described {
        private TrainingForm form = TrainingForm.PROGRAMME;
        private String title = "Деректер ғылымы";
        private String provider = "ҚазҰУ";
        private String direction;
        private int hours = 72;
        private LocalDate from = LocalDate.of(YEAR, 3, 2);
        private LocalDate to = LocalDate.of(YEAR, 3, 11);
        private String cost = "0";
        private String contract;
        private String justification;

        Described form(TrainingForm value) {
            form = value;
            return this;
        }

        Described named(String newTitle, String newProvider) {
            title = newTitle;
            provider = newProvider;
            return this;
        }

        Described direction(String value) {
            direction = value;
            return this;
        }

        Described hours(int value) {
            hours = value;
            return this;
        }

        Described days(String first, String last) {
            from = LocalDate.parse(first);
            to = LocalDate.parse(last);
            return this;
        }

        Described cost(String value) {
            cost = value;
            return this;
        }

        Described contract(String value) {
            contract = value;
            return this;
        }

        Described justified(String value) {
            justification = value;
            return this;
        }

        Training training() {
            return new Training(
                    new TrainingDraft(
                            TrainingArea.TECHNICAL_MEANS,
                            form,
                            TrainingPurpose.MODERN_TECHNOLOGY,
                            title,
                            provider,
                            null,
                            direction,
                            hours,
                            from,
                            to,
                            tenge(cost),
                            contract,
                            justification),
                    YEAR);
        }
    }

    static List<FundingShare> shares(FundingShare... some) {
        return new ArrayList<>(List.of(some));
    }
}
