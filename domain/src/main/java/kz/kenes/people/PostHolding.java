package kz.kenes.people;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Who holds a post, and for how long. */
@Entity
@Table(name = "post_holding")
public class PostHolding extends Tenure {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "post_id")
    private Post post;

    protected PostHolding() {}

    PostHolding(Post post, Person person, LocalDate first, String ground) {
        super(person, first, ground);
        this.post = post;
    }

    public Post post() {
        return post;
    }
}
