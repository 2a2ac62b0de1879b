package kz.kenes.council.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.kenes.council.Body;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/** Until when the members of an association have been told what is new on its platform: one mail a day, not one for each comment. */
@Entity
@Table(name = "board_digest")
public class BoardDigest extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    private Body body;

    @Column(name = "told_until")
    private Instant toldUntil;

    protected BoardDigest() {}

    public BoardDigest(Body body, Instant since) {
        this.body = body;
        this.toldUntil = since;
    }

    /**
     * Tells what is new.
     *
     * @return since when it is to be told
     */
    @Clause("CNL-39")
    public Instant tell(Instant now) {
        Instant since = toldUntil;
        toldUntil = now;
        return since;
    }

    public Body body() {
        return body;
    }

    public Instant toldUntil() {
        return toldUntil;
    }
}
