package kz.kenes.training.effect.service;

import static kz.kenes.people.vocabulary.Permission.CONSOLIDATE_TRAINING;
import static kz.kenes.people.vocabulary.Permission.PLAN_TRAINING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.training.effect.EffectReview;
import kz.kenes.training.effect.EffectSetting;
import kz.kenes.training.effect.EffectWords;
import kz.kenes.training.effect.api.EffectReviewRow;
import kz.kenes.training.effect.api.FactRow;
import kz.kenes.training.effect.api.RatingRow;
import kz.kenes.training.effect.api.TrainingControl;
import kz.kenes.training.effect.api.TrainingDashboard;

/** What heads and the HR service see of the trainings of a year, and what is said about their effect. */
@Stateless
@UseCase
public class TrainingControlBean implements TrainingControl {

    @Inject
    private Dashboards dashboards;

    @Inject
    private ControlRecords control;

    @Inject
    private ReviewRecords reviews;

    @Inject
    private Actor actor;

    @Override
    @Query
    @Clause("TRN-23")
    @RolesAllowed(PLAN_TRAINING)
    public TrainingDashboard of(int year) {
        return dashboards.of(year == 0 ? actor.today().getYear() : year);
    }

    @Override
    @Query
    @RolesAllowed(PLAN_TRAINING)
    public ListPage<FactRow> facts(ListQuery query) {
        return control.facts(query);
    }

    @Override
    @Query
    @RolesAllowed(PLAN_TRAINING)
    public List<RatingRow> providers() {
        return dashboards.ratings(false);
    }

    @Override
    @Query
    @RolesAllowed(PLAN_TRAINING)
    public List<RatingRow> courses() {
        return dashboards.ratings(true);
    }

    @Override
    @Query
    @RolesAllowed(PLAN_TRAINING)
    public List<EffectReviewRow> reviews() {
        Person me = actor.personIfAny();
        List<EffectReviewRow> rows = new ArrayList<>();
        reviews.visible().forEach(review -> rows.add(row(review, me)));
        return rows;
    }

    private EffectReviewRow row(EffectReview review, Person me) {
        LocalDate today = actor.today();
        EffectWords employee = review.employee();
        EffectWords head = review.head();
        boolean mine = review.course().person() == me;
        boolean open = !today.isBefore(review.due());
        return new EffectReviewRow(
                review.id(),
                review.course().id(),
                review.course().record().title(),
                review.course().person().fullName(),
                review.due(),
                employee == null ? null : employee.mark(),
                employee == null ? null : employee.text(),
                head == null ? null : head.mark(),
                head == null ? null : head.text(),
                mine,
                open
                        && (mine
                                ? employee == null
                                : head == null && review.course().isLedBy(me, today)));
    }

    @Override
    @Clause("TRN-27")
    @RolesAllowed(PLAN_TRAINING)
    public void sayEffect(long reviewId, Integer mark, String text) {
        EffectReview review = reviews.get(reviewId);
        Person me = actor.person();
        if (me == review.course().person()) {
            review.sayByEmployee(mark, text, me, actor.today());
        } else {
            review.sayByHead(mark, text, me, actor.today());
        }
    }

    @Override
    @Clause("TRN-27")
    @RolesAllowed(CONSOLIDATE_TRAINING)
    public void setReviewMonths(int year, int months) {
        Institution institution = reviews.institution().orElseThrow(() -> new RuleViolation(SharedViolation.NOT_FOUND));
        reviews.setting(institution, year)
                .ifPresentOrElse(
                        known -> known.set(months), () -> reviews.add(new EffectSetting(institution, year, months)));
    }
}
