package kz.kenes.council.minutes;

import static kz.kenes.council.minutes.MinutesViolation.FROZEN_ALREADY;
import static kz.kenes.council.minutes.MinutesViolation.ITEM_OF_OTHER_MEETING;
import static kz.kenes.council.minutes.MinutesViolation.NOT_A_DRAFT;
import static kz.kenes.council.minutes.MinutesViolation.NOT_A_SIGNATORY;
import static kz.kenes.council.minutes.MinutesViolation.NOT_FROZEN;
import static kz.kenes.council.minutes.MinutesViolation.PAPERS_MISSING;
import static kz.kenes.council.minutes.MinutesViolation.PAPER_CHANGED;
import static kz.kenes.council.minutes.MinutesViolation.SIGNED_ALREADY;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.vocabulary.MinutesState;
import kz.kenes.council.voting.Ballot;
import kz.kenes.council.voting.Decision;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;

/** One version of the minutes: drafted, frozen, signed, superseded by a corrected one. It is never deleted. */
@Entity
@Table(name = "minutes_version")
public class MinutesVersion extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "minutes_id")
    private Minutes minutes;

    @Column(name = "version_number")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "minutes_state")
    private MinutesState state = MinutesState.DRAFT;

    private String reason;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    @OneToMany(mappedBy = "minutesVersion", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    private List<MinutesPart> parts = new ArrayList<>();

    @OneToMany(mappedBy = "minutesVersion", cascade = CascadeType.ALL)
    @OrderBy("role")
    private List<Signature> signatures = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "minutes_paper", joinColumns = @JoinColumn(name = "minutes_version_id"))
    private List<FrozenPaper> papers = new ArrayList<>();

    protected MinutesVersion() {}

    /** The first version begins with what the secretary noted at the meeting. */
    @Clause("MTG-25")
    MinutesVersion(Minutes minutes) {
        this.minutes = minutes;
        this.number = 1;
        for (AgendaItem item : minutes.meeting().agenda().items()) {
            LocalizedText heard = item.heard() == null ? usualReport(item) : item.heard();
            parts.add(new MinutesPart(this, item, heard, item.spoke()));
        }
    }

    /** A correction begins with what the version before says. */
    @Clause("MTG-28")
    MinutesVersion(MinutesVersion before, String reason) {
        this.minutes = before.minutes();
        this.number = before.number() + 1;
        this.reason = reason;
        for (MinutesPart part : before.parts()) {
            parts.add(new MinutesPart(this, part.item(), part.heard(), part.spoke()));
        }
    }

    private static LocalizedText usualReport(AgendaItem item) {
        String rapporteur = item.rapporteur().shown();
        if (rapporteur == null) {
            return null;
        }
        return new LocalizedText(
                reported(rapporteur, Language.KK),
                reported(rapporteur, Language.RU),
                reported(rapporteur, Language.EN));
    }

    private static String reported(String rapporteur, Language language) {
        return Wording.phrase("council.minutes", "heard.reported", language, rapporteur);
    }

    void write(AgendaItem item, LocalizedText heard, LocalizedText spoke) {
        requireDraft();
        partOn(item).write(heard, spoke);
    }

    private MinutesPart partOn(AgendaItem item) {
        Optional<MinutesPart> part =
                parts.stream().filter(one -> one.item() == item).findFirst();
        require(part.isPresent(), ITEM_OF_OTHER_MEETING);
        return part.get();
    }

    /** What keeps the draft from being frozen; empty when it is complete. */
    @Clause("MTG-25")
    public List<Gap> gaps(Collection<Ballot> ballots, Collection<Decision> decisions) {
        return MinutesCheck.gaps(this, ballots, decisions);
    }

    @Clause({"MTG-25", "MTG-28"})
    void freeze(List<FrozenPaper> made, Instant now) {
        require(made.stream().anyMatch(FrozenPaper::isOfficial), PAPERS_MISSING);
        papers.addAll(made);
        Signatories.of(minutes.meeting()).forEach((role, person) -> signatures.add(new Signature(this, role, person)));
        frozenAt = now;
    }

    void requireDraft() {
        require(state == MinutesState.DRAFT, NOT_A_DRAFT, state);
        require(frozenAt == null, FROZEN_ALREADY);
    }

    /** @return true if it was the last signature */
    @Clause({"MTG-26", "MTG-27"})
    boolean sign(Person person, String sha256, Instant now) {
        require(isFrozen(), NOT_FROZEN);
        List<Signature> own =
                signatures.stream().filter(one -> one.person() == person).toList();
        require(!own.isEmpty(), NOT_A_SIGNATORY, person.fullName());
        require(own.stream().anyMatch(one -> !one.isGiven()), SIGNED_ALREADY);
        require(officialSha256().equals(sha256), PAPER_CHANGED);
        own.forEach(one -> one.give(sha256, now));
        boolean last = signatures.stream().allMatch(Signature::isGiven);
        state = last ? MinutesState.SIGNED : MinutesState.PARTLY_SIGNED;
        return last;
    }

    void supersede() {
        state = MinutesState.SUPERSEDED;
    }

    public Minutes minutes() {
        return minutes;
    }

    public Meeting meeting() {
        return minutes.meeting();
    }

    /** From 1; a higher one is a correction. */
    public int number() {
        return number;
    }

    public MinutesState state() {
        return state;
    }

    @Clause({"MTG-26", "MTG-27"})
    public boolean isSigned() {
        return state == MinutesState.SIGNED;
    }

    /** Why the version before was corrected; null for the first. */
    public String reason() {
        return reason;
    }

    public boolean isFrozen() {
        return frozenAt != null;
    }

    /** Null while drafted. */
    public Instant frozenAt() {
        return frozenAt;
    }

    /** What it says about each item, in the order of the agenda. */
    public List<MinutesPart> parts() {
        return parts.stream().sorted(Comparator.comparing(MinutesPart::ordinal)).toList();
    }

    /** Given ones and those still needed; empty while drafted. */
    public List<Signature> signatures() {
        return List.copyOf(signatures);
    }

    /** Empty while drafted. */
    public List<FrozenPaper> papers() {
        return List.copyOf(papers);
    }

    /** Hash of the Kazakh PDF, or null while drafted. */
    public String officialSha256() {
        return papers.stream()
                .filter(FrozenPaper::isOfficial)
                .map(FrozenPaper::sha256)
                .findFirst()
                .orElse(null);
    }
}
