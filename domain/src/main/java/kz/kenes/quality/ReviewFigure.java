package kz.kenes.quality;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import kz.kenes.quality.vocabulary.ReviewInput;

/** How many there were of an input on the day of the review, and how many of them needed attention. */
@Embeddable
public class ReviewFigure implements Serializable {

    @Enumerated(EnumType.STRING)
    @Column(name = "review_input")
    private ReviewInput input;

    @Column(name = "in_all")
    private long all;

    private long attention;

    protected ReviewFigure() {}

    public ReviewFigure(ReviewInput input, long all, long attention) {
        this.input = input;
        this.all = all;
        this.attention = attention;
    }

    public ReviewInput input() {
        return input;
    }

    public long all() {
        return all;
    }

    public long attention() {
        return attention;
    }
}
