package kz.kenes.council.board;

import static kz.kenes.council.board.BoardViolation.REMOVED_ALREADY;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.kenes.people.Person;
import kz.kenes.shared.DomainEntity;

/** What a participant says to something on the platform. */
@Entity
@Table(name = "board_comment")
public class BoardComment extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "post_id")
    private BoardPost post;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private Person author;

    @Column(name = "words")
    private String text;

    @Column(name = "said_at")
    private Instant at;

    @Column(name = "removed_because")
    private String removedBecause;

    protected BoardComment() {}

    BoardComment(BoardPost post, String text, Person author, Instant now) {
        this.post = post;
        this.text = text;
        this.author = author;
        this.at = now;
    }

    void remove(String why) {
        require(removedBecause == null, REMOVED_ALREADY);
        removedBecause = why;
    }

    public BoardPost post() {
        return post;
    }

    public Person author() {
        return author;
    }

    public String text() {
        return text;
    }

    public Instant at() {
        return at;
    }

    /** Null unless the secretary has removed it; its words are then no longer shown. */
    public String removedBecause() {
        return removedBecause;
    }
}
