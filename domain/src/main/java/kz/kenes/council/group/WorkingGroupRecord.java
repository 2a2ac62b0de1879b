package kz.kenes.council.group;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.group.vocabulary.GroupState;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.people.Person;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;

/** What is known about a working group; {@link WorkingGroup} says what may be done with it. */
@MappedSuperclass
public abstract class WorkingGroupRecord extends DomainEntity {

    @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "body_id")
    Body body;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    Body parent;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "topic_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "topic_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "topic_en"))
    LocalizedText topic;

    String ground;

    @Column(name = "formed_on")
    LocalDate formedOn;

    LocalDate due;

    @Enumerated(EnumType.STRING)
    @Column(name = "group_state")
    GroupState state = GroupState.WORKING;

    String report;

    @Column(name = "reported_at")
    Instant reportedAt;

    @Column(name = "reported_late")
    boolean late;

    @ElementCollection
    @CollectionTable(name = "working_group_file", joinColumns = @JoinColumn(name = "group_id"))
    @Column(name = "stored_file_id")
    Set<Long> files = new HashSet<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agenda_item_id")
    AgendaItem item;

    String remarks;

    @Column(name = "end_reason")
    String endReason;

    @OneToMany(mappedBy = "group", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    List<GroupTask> tasks = new ArrayList<>();

    /** The group as a body that meets. */
    public Body body() {
        return body;
    }

    /** The body that formed it. */
    public Body parent() {
        return parent;
    }

    public LocalizedText topic() {
        return topic;
    }

    /** Number, date and title of the decision by which it was formed. */
    public String ground() {
        return ground;
    }

    public LocalDate formedOn() {
        return formedOn;
    }

    /** Last day of its work. */
    public LocalDate due() {
        return due;
    }

    public GroupState state() {
        return state;
    }

    public Optional<Person> leaderOn(LocalDate day) {
        return body.holderOn(SeatRole.CHAIR, day);
    }

    /** Null before the report. */
    public String report() {
        return report;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    /** True if the report came after the last day. */
    public boolean isLate() {
        return late;
    }

    /** Ids of the files of the report. */
    public Set<Long> files() {
        return Set.copyOf(files);
    }

    /** The item of the agenda on which the report stands, or null. */
    public AgendaItem item() {
        return item;
    }

    /** Why the report was given back, or null. */
    public String remarks() {
        return remarks;
    }

    /** Why it was dissolved, or null. */
    public String endReason() {
        return endReason;
    }

    public List<GroupTask> tasks() {
        return List.copyOf(tasks);
    }
}
