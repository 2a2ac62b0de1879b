package kz.kenes.quality.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_QUALITY;
import static kz.kenes.people.vocabulary.Permission.READ_QUALITY;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Institution;
import kz.kenes.people.Unit;
import kz.kenes.quality.ManagementReview;
import kz.kenes.quality.QualityKeeper;
import kz.kenes.quality.ReviewFigure;
import kz.kenes.quality.api.InputRow;
import kz.kenes.quality.api.ManagementReviews;
import kz.kenes.quality.api.RecordReview;
import kz.kenes.quality.api.ReviewRow;
import kz.kenes.quality.api.UnitQuality;
import kz.kenes.quality.vocabulary.ReviewInput;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.Wording;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;

/** The review by the management. Its inputs are counted, never typed. */
@Stateless
@UseCase
public class ManagementReviewsBean implements ManagementReviews {

    @Inject
    private ReviewInputRecords inputs;

    @Inject
    private RiskRecords institutions;

    @Inject
    private NonconformityRecords people;

    @Inject
    private Actor actor;

    @Override
    @Query
    @Clause("QUA-12")
    @RolesAllowed(READ_QUALITY)
    public List<InputRow> inputs() {
        return institutions
                .institutionIfAny()
                .filter(inputs::sees)
                .map(this::counted)
                .orElse(List.of());
    }

    private List<InputRow> counted(Institution institution) {
        int year = AcademicYear.of(actor.today()).start() - 1;
        List<InputRow> rows = new ArrayList<>();
        Object[] audit = inputs.nonconformities(institution, true);
        rows.add(row(ReviewInput.REPORTS, inputs.reports(institution, year), "/plan/unit-reports"));
        rows.add(row(ReviewInput.MONITORING, inputs.monitorings(institution, year), "/plan/monitoring"));
        rows.add(new InputRow(
                ReviewInput.AUDIT,
                inputs.audits(institution),
                number(audit[1]),
                "/quality/controls?method=INTERNAL_AUDIT"));
        rows.add(row(
                ReviewInput.NONCONFORMITIES, inputs.nonconformities(institution, false), "/quality/nonconformities"));
        return rows;
    }

    private static InputRow row(ReviewInput input, Object[] counts, String page) {
        return new InputRow(input, number(counts[0]), number(counts[1]), page);
    }

    private static long number(Object count) {
        return count == null ? 0 : ((Number) count).longValue();
    }

    @Override
    @Query
    @Clause("QUA-13")
    @RolesAllowed(READ_QUALITY)
    public List<UnitQuality> units() {
        return institutions.institutionIfAny().map(this::units).orElse(List.of());
    }

    private List<UnitQuality> units(Institution institution) {
        Map<Long, Object[]> support = new HashMap<>();
        inputs.support(institution).forEach(row -> support.putIfAbsent((Long) row[0], row));
        List<UnitQuality> units = new ArrayList<>();
        for (Object[] row :
                inputs.units(institution, AcademicYear.of(actor.today()).start() - 1)) {
            Unit unit = (Unit) row[0];
            Object[] found = support.get(unit.id());
            units.add(new UnitQuality(
                    unit.id(),
                    unit.name().toLocalized(),
                    found == null ? null : (Integer) found[1],
                    found == null ? null : words((Enum<?>) found[2]),
                    row[1] == null ? null : (int) Math.round(((Number) row[1]).doubleValue()),
                    number(row[2])));
        }
        return units;
    }

    private static Localized words(Enum<?> term) {
        return new Localized(
                Wording.of(term, Language.KK), Wording.of(term, Language.RU), Wording.of(term, Language.EN));
    }

    @Override
    @Query
    @RolesAllowed(READ_QUALITY)
    public List<ReviewRow> reviews() {
        List<ReviewRow> rows = new ArrayList<>();
        institutions.institutionIfAny().filter(inputs::sees).ifPresent(institution -> inputs.reviews(institution)
                .forEach(review -> rows.add(row(review))));
        return rows;
    }

    private static ReviewRow row(ManagementReview review) {
        List<InputRow> figures = new ArrayList<>();
        review.figures().forEach(one -> figures.add(new InputRow(one.input(), one.all(), one.attention(), null)));
        return new ReviewRow(
                review.id(),
                review.heldOn(),
                review.conclusion(),
                review.decision(),
                review.document(),
                review.recordedBy().fullName(),
                figures);
    }

    @Override
    @Query
    @RolesAllowed(READ_QUALITY)
    public boolean mayReview() {
        return actor.id() != null
                && actor.may(KEEP_QUALITY)
                && institutions
                        .institutionIfAny()
                        .filter(one -> keeper(one).reviews())
                        .isPresent();
    }

    @Override
    @Clause("QUA-12")
    @RolesAllowed(KEEP_QUALITY)
    public long record(RecordReview command) {
        Institution institution = institutions.myInstitution();
        require(actor.id() != null, SharedViolation.NOT_ALLOWED);
        List<ReviewFigure> figures = new ArrayList<>();
        counted(institution).forEach(one -> figures.add(new ReviewFigure(one.input(), one.all(), one.attention())));
        ManagementReview review = new ManagementReview(
                institution,
                command.heldOn(),
                command.conclusion(),
                command.decision(),
                command.document(),
                figures,
                keeper(institution),
                actor.today());
        inputs.add(review);
        return review.id();
    }

    private QualityKeeper keeper(Institution institution) {
        return new QualityKeeper(actor.personIfAny(), people.office(institution, actor.today()), false);
    }
}
