package kz.kenes.notice;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.notice.vocabulary.Channel;
import kz.kenes.notice.vocabulary.NoticeKind;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/** Something a person was told, word for word, with each way by which it reached the person. */
@Entity
@Table(name = "notice")
@Clause("MTG-07")
public class Notice extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    @Column(name = "meeting_id")
    private Long meetingId;

    private String title;
    private String text;
    private String link;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "read_at")
    private Instant readAt;

    @OneToMany(mappedBy = "notice", cascade = CascadeType.PERSIST)
    private List<NoticeDelivery> deliveries = new ArrayList<>();

    protected Notice() {}

    /** Lays a notice on the person's desk. */
    public Notice(Person person, Message message, Instant now) {
        this.person = person;
        this.kind = message.kind();
        this.meetingId = message.meetingId();
        this.title = message.title();
        this.text = message.text();
        this.link = message.link();
        this.createdAt = now;
        delivered(Channel.DESK, "", now);
    }

    /** The notice reached the person by this channel; only the first time counts. */
    public void delivered(Channel channel, String address, Instant now) {
        if (deliveries.stream().noneMatch(d -> d.channel() == channel)) {
            deliveries.add(new NoticeDelivery(this, channel, address, now));
        }
    }

    /** The person has seen it; only the first time counts. */
    public void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    public boolean isFor(Long personId) {
        return person.id().equals(personId);
    }

    public Person person() {
        return person;
    }

    public NoticeKind kind() {
        return kind;
    }

    /** Null for a notice that is not about a meeting. */
    public Long meetingId() {
        return meetingId;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    /** Path of the page it leads to, below the application. */
    public String link() {
        return link;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Null until the person has seen it. */
    public Instant readAt() {
        return readAt;
    }

    public List<NoticeDelivery> deliveries() {
        return List.copyOf(deliveries);
    }
}
