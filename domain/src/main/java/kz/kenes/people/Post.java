package kz.kenes.people;

import static kz.kenes.people.PeopleViolation.NAME_REQUIRED;
import static kz.kenes.people.PeopleViolation.NO_HOLDER_THEN;
import static kz.kenes.people.PeopleViolation.POST_TAKEN_LATER;
import static kz.kenes.people.PeopleViolation.UNIT_OF_OTHER_INSTITUTION;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import kz.kenes.people.vocabulary.PostDuty;
import kz.kenes.shared.AlphabetOrder;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;

/**
 * A post that one person holds at a time, such as “rector of … university”. Seats of bodies are defined by the post: a new
 * holder inherits the seat without a new order (ORG-27).
 */
@Entity
@Table(name = "post")
public class Post extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "institution_id")
    private Institution institution;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "title_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "title_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private LocalizedText title;

    @Enumerated(EnumType.STRING)
    private PostDuty duty;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "sort_key")
    private String sortKey;

    @OneToMany(mappedBy = "post", cascade = CascadeType.ALL)
    @OrderBy("validity.validFrom")
    private List<PostHolding> holdings = new ArrayList<>();

    protected Post() {}

    /** @param unit the unit to which the post belongs, or null for the institution as a whole */
    @Clause("ORG-27")
    public Post(Institution institution, Unit unit, LocalizedText title) {
        this.institution = Objects.requireNonNull(institution);
        require(unit == null || unit.institution() == institution, UNIT_OF_OTHER_INSTITUTION, title);
        this.unit = unit;
        retitle(title);
    }

    /**
     * Says what the holder does for the institution.
     *
     * @param newDuty null where no rule asks for it
     */
    public void entrust(PostDuty newDuty) {
        this.duty = newDuty;
    }

    public void retitle(LocalizedText newTitle) {
        require(newTitle != null && !newTitle.kk().isBlank(), NAME_REQUIRED);
        this.title = newTitle;
        this.sortKey = AlphabetOrder.key(newTitle.kk());
        var words = newTitle.toLocalized();
        this.searchText = (words.kk() + " | " + words.ru() + " | " + words.en()).toLowerCase(Locale.ROOT);
    }

    /**
     * Gives the post to a person; the former holder leaves it the day before. The same day again corrects the appointment.
     *
     * @param ground order of appointment, or null
     */
    @Clause("ORG-27")
    public void assignTo(Person person, LocalDate first, String ground) {
        Optional<PostHolding> sameDay = Succession.beginningOn(holdings, first);
        if (sameDay.isPresent()) {
            sameDay.get().correct(person, ground);
        } else {
            Succession.makeWay(holdings, first, POST_TAKEN_LATER);
            holdings.add(new PostHolding(this, person, first, ground));
        }
    }

    /** The holder leaves without a successor: the post is vacant from the next day. */
    @Clause("ORG-27")
    public void vacate(LocalDate lastDay) {
        Optional<PostHolding> holding = Succession.on(holdings, lastDay);
        require(holding.isPresent(), NO_HOLDER_THEN, lastDay);
        holding.get().endOn(lastDay);
    }

    /** Who holds the post on that day; empty while it is vacant. */
    @Clause("ORG-27")
    public Optional<Person> holderOn(LocalDate day) {
        return Succession.on(holdings, day).map(PostHolding::person);
    }

    public Institution institution() {
        return institution;
    }

    /** Null for a post of the institution as a whole. */
    public Unit unit() {
        return unit;
    }

    public LocalizedText title() {
        return title;
    }

    /** What the holder does for the institution, or null where no rule asks for it. */
    public PostDuty duty() {
        return duty;
    }

    /** All holders, the earliest first. */
    public List<PostHolding> holdings() {
        return List.copyOf(holdings);
    }
}
