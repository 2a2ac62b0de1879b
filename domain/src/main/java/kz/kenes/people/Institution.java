package kz.kenes.people;

import static kz.kenes.people.PeopleViolation.INSTITUTION_UNDER_ITSELF;
import static kz.kenes.people.PeopleViolation.NAME_REQUIRED;
import static kz.kenes.people.PeopleViolation.SITE_WRONG;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
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
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.shared.AlphabetOrder;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;

/** An organisation: a ministry, a university, a school, an employer. Every other record refers to it by id (ORG-01). */
@Entity
@Table(name = "institution")
public class Institution extends DomainEntity {

    private static final int SEARCH_LENGTH = 4000;

    @Enumerated(EnumType.STRING)
    private InstitutionKind kind;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "name_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private LocalizedText name;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "short_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "short_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "short_en"))
    private LocalizedText shortName;

    @ElementCollection
    @CollectionTable(name = "institution_alias", joinColumns = @JoinColumn(name = "institution_id"))
    @Column(name = "alias")
    private Set<String> aliases = new HashSet<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Institution parent;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    private String site;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "sort_key")
    private String sortKey;

    protected Institution() {}

    @Clause("ORG-01")
    public Institution(InstitutionKind kind, LocalizedText name) {
        describe(kind, name, null, Set.of());
    }

    /**
     * Says anew what the institution is and how it is called.
     *
     * @param shortName the usual abbreviation, or null
     * @param aliases former names and other spellings under which it should be found
     */
    public void describe(InstitutionKind kind, LocalizedText name, LocalizedText shortName, Set<String> aliases) {
        require(kind != null && name != null && !name.kk().isBlank(), NAME_REQUIRED);
        this.kind = kind;
        this.name = name;
        this.shortName = shortName;
        this.aliases.retainAll(aliases);
        this.aliases.addAll(aliases);
        this.sortKey = AlphabetOrder.key(name.kk());
        this.searchText = searchable();
    }

    private String searchable() {
        Stream<String> names = Stream.of(name, shortName)
                .filter(text -> text != null)
                .map(LocalizedText::toLocalized)
                .flatMap(text -> Stream.of(text.kk(), text.ru(), text.en()));
        String all = Stream.concat(names, aliases.stream())
                .filter(text -> text != null && !text.isBlank())
                .distinct()
                .collect(Collectors.joining(" | "))
                .toLowerCase(Locale.ROOT);
        return all.length() > SEARCH_LENGTH ? all.substring(0, SEARCH_LENGTH) : all;
    }

    /** @param parent the institution it belongs to, such as the ministry of a committee, or null */
    @Clause("ORG-01")
    public void placeUnder(Institution parent) {
        for (Institution above = parent; above != null; above = above.parent) {
            require(above != this, INSTITUTION_UNDER_ITSELF);
        }
        this.parent = parent;
    }

    /** @param lastDay its last day, or null if it exists again */
    public void close(LocalDate lastDay) {
        this.closedOn = lastDay;
    }

    /** @param address of the official site, such as {@code https://alt.edu.kz}, or null */
    @Clause("MTG-32")
    public void publishAt(String address) {
        boolean said = address != null && !address.isBlank();
        require(!said || OfficialSite.hostOf(address).isPresent(), SITE_WRONG);
        site = said ? address.strip() : null;
    }

    /** Address of the official site, or null. */
    public String site() {
        return site;
    }

    public boolean isUniversity() {
        return kind == InstitutionKind.UNIVERSITY;
    }

    public boolean existsOn(LocalDate day) {
        return closedOn == null || !day.isAfter(closedOn);
    }

    public InstitutionKind kind() {
        return kind;
    }

    public LocalizedText name() {
        return name;
    }

    /** Null if there is no usual abbreviation. */
    public LocalizedText shortName() {
        return shortName;
    }

    public Set<String> aliases() {
        return new TreeSet<>(aliases);
    }

    /** Null at the top. */
    public Institution parent() {
        return parent;
    }

    /** The last day, or null while it exists. */
    public LocalDate closedOn() {
        return closedOn;
    }
}
