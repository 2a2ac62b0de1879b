package kz.kenes.training.effect.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.shared.web.Bars;
import kz.kenes.shared.web.Screen;
import kz.kenes.training.effect.api.EffectReviewRow;
import kz.kenes.training.effect.api.RatingRow;
import kz.kenes.training.effect.api.TrainingControl;

/** What employees think of providers and courses, and what the trainings have changed some months later. */
@Named
@ViewScoped
public class RatingsPage implements Serializable {

    private static final int BEST = 50;

    @EJB
    private TrainingControl control;

    @Inject
    private Screen screen;

    private final MarksDraft marks = new MarksDraft();
    private List<RatingRow> providers;
    private List<RatingRow> courses;
    private List<EffectReviewRow> reviews;
    private Long reviewId;
    private String text;

    @PostConstruct
    void read() {
        providers = control.providers();
        courses = control.courses();
        reviews = control.reviews();
    }

    public String say() {
        control.sayEffect(reviewId, marks.getUsefulness(), text);
        screen.done("effect.review.said");
        return screen.to("/training/ratings");
    }

    public Bars getBars() {
        Bars bars = new Bars(screen.text("effect.mark.average")).full(BEST).inTenths();
        providers.forEach(one -> bars.add(one.provider(), null, one.average()));
        return bars;
    }

    /** With one digit behind the comma. */
    public String tenths(int value) {
        return Bars.tenths(value);
    }

    /** What the reader can say now. */
    public List<EffectReviewRow> getToSay() {
        return reviews.stream().filter(EffectReviewRow::mineToSay).toList();
    }

    public List<RatingRow> getProviders() {
        return providers;
    }

    public List<RatingRow> getCourses() {
        return courses;
    }

    public List<EffectReviewRow> getReviews() {
        return reviews;
    }

    public MarksDraft getMarks() {
        return marks;
    }

    public Long getReviewId() {
        return reviewId;
    }

    public void setReviewId(Long reviewId) {
        this.reviewId = reviewId;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
