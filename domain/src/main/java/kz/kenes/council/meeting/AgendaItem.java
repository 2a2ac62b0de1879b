package kz.kenes.council.meeting;

import static kz.kenes.council.meeting.MeetingViolation.ITEM_BEING_VOTED;
import static kz.kenes.council.meeting.MeetingViolation.ITEM_MINUTES_WRONG;
import static kz.kenes.council.meeting.MeetingViolation.ITEM_TITLE_REQUIRED;
import static kz.kenes.council.meeting.MeetingViolation.MATERIAL_ATTACHED_ALREADY;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.Body;
import kz.kenes.people.Person;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.regulation.RemitEntry;
import kz.kenes.regulation.RemitLinks;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.RuleViolation;

/** An item of the agenda: what is considered, who reports, what is proposed, and what the secretary notes for the minutes. */
@Entity
@Table(name = "agenda_item")
public class AgendaItem extends ItemOrigin {

    /** Longest planned length of an item, in minutes. */
    private static final int LONGEST = 480;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    private int ordinal;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "title_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "title_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private LocalizedText title;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "rapporteur_id")
    private Person rapporteur;

    @Column(name = "rapporteur_name")
    private String rapporteurName;

    @Column(name = "planned_minutes")
    private int minutes;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "draft_decision_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "draft_decision_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "draft_decision_en"))
    private LocalizedText draftDecision;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "heard_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "heard_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "heard_en"))
    private LocalizedText heard;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "spoke_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "spoke_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "spoke_en"))
    private LocalizedText spoke;

    @ElementCollection
    @CollectionTable(name = "agenda_item_material", joinColumns = @JoinColumn(name = "agenda_item_id"))
    @Column(name = "stored_file_id")
    private List<Long> materials = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "agenda_item_remit",
            joinColumns = @JoinColumn(name = "agenda_item_id"),
            inverseJoinColumns = @JoinColumn(name = "remit_entry_id"))
    private List<RemitEntry> remits = new ArrayList<>();

    @Column(name = "being_voted")
    private boolean beingVoted;

    @Column(name = "decision_count")
    private int decisionCount;

    protected AgendaItem() {}

    AgendaItem(Meeting meeting, int ordinal, ItemDraft draft) {
        this.meeting = meeting;
        this.ordinal = ordinal;
        describe(draft);
    }

    @Clause({"CNL-08", "CNL-23"})
    void describe(ItemDraft draft) {
        require(draft.title() != null && !draft.title().kk().isBlank(), ITEM_TITLE_REQUIRED);
        require(draft.minutes() > 0 && draft.minutes() <= LONGEST, ITEM_MINUTES_WRONG, LONGEST);
        new RemitLinks(meeting.body().kind(), draft.remits(), meeting.date()).requireEnoughForAgenda();
        this.title = draft.title();
        this.rapporteur = draft.rapporteur().person();
        this.rapporteurName = draft.rapporteur().name();
        this.minutes = draft.minutes();
        this.draftDecision = draft.draftDecision();
        if (!remits.equals(draft.remits())) {
            remits.clear();
            remits.addAll(draft.remits());
        }
    }

    void standAt(int place) {
        ordinal = place;
    }

    /** The same matter at the sitting that continues the meeting. */
    AgendaItem continuedIn(Meeting next, int place) {
        AgendaItem again =
                new AgendaItem(next, place, new ItemDraft(title, rapporteur(), minutes, draftDecision, remits()));
        again.materials.addAll(materials);
        again.comeFrom(this);
        return again;
    }

    /**
     * Materials are prepared by the secretary, those of the republican council by the staff of the national centre too.
     *
     * @throws RuleViolation {@link MeetingViolation#NOT_SECRETARY}
     */
    @Clause("CNL-22")
    public void requirePreparer(Person by, Instant now) {
        if (!isPreparedByCentreOf(by, now)) {
            meeting.requireSecretary(by, now);
        }
    }

    /** True if that person works for the national centre and it prepares the materials of this meeting. */
    public boolean isPreparedByCentreOf(Person by, Instant now) {
        return by != null
                && meeting.body().kind() == BodyKind.REPUBLICAN_COUNCIL
                && by.employmentsOn(Body.dayOf(now)).stream()
                        .anyMatch(work -> work.institution().kind() == InstitutionKind.NATIONAL_CENTRE);
    }

    /** Attaches a stored file; materials may come until the meeting is closed and do not touch the approval of the agenda. */
    public void attach(long storedFile, Person by, Instant now) {
        requirePreparer(by, now);
        meeting.requireRollOpen();
        require(!materials.contains(storedFile), MATERIAL_ATTACHED_ALREADY);
        materials.add(storedFile);
    }

    public void detach(long storedFile, Person by, Instant now) {
        requirePreparer(by, now);
        meeting.requireRollOpen();
        materials.remove(Long.valueOf(storedFile));
    }

    /**
     * Notes for the minutes what was reported and who spoke. The draft of the minutes begins with it.
     *
     * @param heard the report, or null
     * @param spoke the discussion, or null
     */
    @Clause("MTG-25")
    public void note(LocalizedText heard, LocalizedText spoke, Person secretary, Instant now) {
        meeting.requireSecretary(secretary, now);
        meeting.requireRecordOpen();
        this.heard = heard;
        this.spoke = spoke;
    }

    /** Notes who spoke, from the list of speakers and what was written from the seats; what the secretary noted stays. */
    @Clause("MTG-25")
    public void noteSpoken(LocalizedText told) {
        meeting.requireRecordOpen();
        if (spoke == null) {
            spoke = told;
        }
    }

    /** A vote on this item begins; one at a time. */
    @Clause({"MTG-13", "MTG-23"})
    public void beginBallot(Person by, Instant now) {
        require(!beingVoted, ITEM_BEING_VOTED, ordinal);
        meeting.beginBallot(by, now);
        beingVoted = true;
    }

    /** The vote on this item has ended. */
    public void endBallot() {
        meeting.endBallot();
        beingVoted = false;
    }

    /** Counts a decision on this item and says its number within the item, from 1. */
    public int numberDecision() {
        meeting.requireRecordOpen();
        return ++decisionCount;
    }

    /** Takes back the last number. */
    public void withdrawDecision() {
        meeting.requireRecordOpen();
        decisionCount--;
    }

    public Meeting meeting() {
        return meeting;
    }

    /** Place on the agenda, from 1. */
    public int ordinal() {
        return ordinal;
    }

    public LocalizedText title() {
        return title;
    }

    public Rapporteur rapporteur() {
        return new Rapporteur(rapporteur, rapporteurName);
    }

    /** Planned length. */
    public int minutes() {
        return minutes;
    }

    /** Null if none is proposed. */
    public LocalizedText draftDecision() {
        return draftDecision;
    }

    /** Null while nothing is noted. */
    public LocalizedText heard() {
        return heard;
    }

    /** Null while nothing is noted. */
    public LocalizedText spoke() {
        return spoke;
    }

    /** The tasks, subjects or directions of the body to which it belongs. */
    public List<RemitEntry> remits() {
        return List.copyOf(remits);
    }

    /** Ids of stored files, in the order of attaching. */
    public List<Long> materials() {
        return List.copyOf(materials);
    }
}
