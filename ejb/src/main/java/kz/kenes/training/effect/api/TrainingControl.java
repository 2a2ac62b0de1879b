package kz.kenes.training.effect.api;

import jakarta.ejb.Remote;
import java.util.List;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;

/** The trainings of a year at a glance, the facts behind each number, what employees think of courses, and their effect. */
@Remote
public interface TrainingControl {

    /**
     * Of the units that the caller heads; the HR service sees the institution, everybody else what is his or her own.
     *
     * @param year 0 for the present one
     */
    TrainingDashboard of(int year);

    /**
     * Sorts: {@code person}, {@code unit}, {@code endsOn}; filters: {@code year}, {@code unit} (id), {@code category}, {@code state},
     * {@code overdue} ({@code true}), {@code source}.
     */
    ListPage<FactRow> facts(ListQuery query);

    /** The best provider first. */
    List<RatingRow> providers();

    /** The best course first. */
    List<RatingRow> courses();

    /** What can be said about the effect of closed trainings, and what was said. */
    List<EffectReviewRow> reviews();

    /**
     * The employee or the head says what has changed at work.
     *
     * @param mark from 1 to 5
     * @throws KenesException {@code training.effect.EFFECT_TOO_EARLY} and others
     */
    void sayEffect(long reviewId, Integer mark, String text);

    /** After how many months the effect of the trainings of the year is looked at. */
    void setReviewMonths(int year, int months);
}
