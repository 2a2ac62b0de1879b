package kz.kenes.council.board;

import static kz.kenes.council.board.BoardViolation.BOARD_NOT_PROVIDED;
import static kz.kenes.council.board.BoardViolation.NOT_PARTICIPANT;
import static kz.kenes.council.board.BoardViolation.NOT_SECRETARY;
import static kz.kenes.council.board.BoardViolation.REASON_REQUIRED;
import static kz.kenes.council.board.BoardViolation.TERM_NOT_PROVIDED;
import static kz.kenes.council.board.BoardViolation.TERM_PASSED;
import static kz.kenes.council.board.BoardViolation.TERM_REQUIRED;
import static kz.kenes.council.board.BoardViolation.TEXT_REQUIRED;
import static kz.kenes.council.board.BoardViolation.TITLE_REQUIRED;
import static kz.kenes.council.board.BoardViolation.WRONG_STATE;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.board.vocabulary.BoardPostKind;
import kz.kenes.council.board.vocabulary.BoardPostState;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;

/** Something on the information platform of an association: a message, materials, or a draft for comments. */
@Entity
@Table(name = "board_post")
public class BoardPost extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    private Body body;

    @Enumerated(EnumType.STRING)
    @Column(name = "post_kind")
    private BoardPostKind kind;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "title_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "title_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private LocalizedText title;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "text_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "text_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "text_en"))
    private LocalizedText text;

    @Column(name = "comments_until")
    private LocalDate until;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private Person author;

    @Column(name = "posted_at")
    private Instant postedAt;

    private boolean pinned;

    @Enumerated(EnumType.STRING)
    @Column(name = "post_state")
    private BoardPostState state = BoardPostState.OPEN;

    @Column(name = "removed_because")
    private String removedBecause;

    @ElementCollection
    @CollectionTable(name = "board_post_file", joinColumns = @JoinColumn(name = "post_id"))
    @Column(name = "stored_file_id")
    private Set<Long> files = new HashSet<>();

    @OneToMany(mappedBy = "post", cascade = CascadeType.ALL)
    @OrderBy("at, id")
    private List<BoardComment> comments = new ArrayList<>();

    protected BoardPost() {}

    @Clause("CNL-39")
    public BoardPost(Body body, PostDraft draft, Person by, Instant now) {
        require(Board.isProvidedFor(body), BOARD_NOT_PROVIDED, body.kind());
        LocalDate today = Body.dayOf(now);
        require(Board.isOpenTo(body, by, today), NOT_PARTICIPANT);
        require(draft.title() != null && !draft.title().kk().isBlank(), TITLE_REQUIRED);
        require(draft.text() != null && !draft.text().kk().isBlank(), TEXT_REQUIRED);
        if (draft.kind() == BoardPostKind.DRAFT) {
            require(draft.until() != null && !draft.until().isBefore(today), TERM_REQUIRED);
        } else {
            require(draft.until() == null, TERM_NOT_PROVIDED);
        }
        this.body = body;
        this.kind = draft.kind();
        this.title = draft.title();
        this.text = draft.text();
        this.until = draft.until();
        this.author = by;
        this.postedAt = now;
    }

    /** Encloses stored files while it is being posted. */
    public void enclose(List<Long> stored) {
        files.addAll(stored);
    }

    /** A participant comments, on a draft not after its last day. */
    @Clause("CNL-39")
    public BoardComment comment(String words, Person by, Instant now) {
        LocalDate today = Body.dayOf(now);
        require(Board.isOpenTo(body, by, today), NOT_PARTICIPANT);
        require(state == BoardPostState.OPEN, WRONG_STATE, state);
        require(until == null || !today.isAfter(until), TERM_PASSED, until == null ? "" : until);
        require(words != null && !words.isBlank(), TEXT_REQUIRED);
        BoardComment comment = new BoardComment(this, words.strip(), by, now);
        comments.add(comment);
        return comment;
    }

    /** True while comments are taken. */
    @Clause("CNL-39")
    public boolean takesComments(LocalDate today) {
        return state == BoardPostState.OPEN && (until == null || !today.isAfter(until));
    }

    /** The secretary keeps it on top, or no longer. */
    @Clause("CNL-39")
    public void pin(boolean onTop, Person by, Instant now) {
        requireSecretary(by, now);
        require(state != BoardPostState.REMOVED, WRONG_STATE, state);
        pinned = onTop;
    }

    /** The secretary ends the comments, or takes them again. */
    @Clause("CNL-39")
    public void close(boolean ended, Person by, Instant now) {
        requireSecretary(by, now);
        require(state != BoardPostState.REMOVED, WRONG_STATE, state);
        state = ended ? BoardPostState.CLOSED : BoardPostState.OPEN;
    }

    @Clause("CNL-39")
    public void remove(String why, Person by, Instant now) {
        requireSecretary(by, now);
        require(state != BoardPostState.REMOVED, WRONG_STATE, state);
        require(why != null && !why.isBlank(), REASON_REQUIRED);
        removedBecause = why.strip();
        pinned = false;
        state = BoardPostState.REMOVED;
    }

    @Clause("CNL-39")
    public void remove(BoardComment comment, String why, Person by, Instant now) {
        requireSecretary(by, now);
        require(why != null && !why.isBlank(), REASON_REQUIRED);
        comment.remove(why.strip());
    }

    private void requireSecretary(Person by, Instant now) {
        require(Board.isRunBy(body, by, Body.dayOf(now)), NOT_SECRETARY);
    }

    public Body body() {
        return body;
    }

    public BoardPostKind kind() {
        return kind;
    }

    public LocalizedText title() {
        return title;
    }

    public LocalizedText text() {
        return text;
    }

    /** Last day of the comments on a draft, or null. */
    public LocalDate until() {
        return until;
    }

    public Person author() {
        return author;
    }

    public Instant postedAt() {
        return postedAt;
    }

    public boolean isPinned() {
        return pinned;
    }

    public BoardPostState state() {
        return state;
    }

    /** Null unless it was removed. */
    public String removedBecause() {
        return removedBecause;
    }

    /** Ids of stored files. */
    public Set<Long> files() {
        return Set.copyOf(files);
    }

    /** The earliest first. */
    public List<BoardComment> comments() {
        return List.copyOf(comments);
    }
}
