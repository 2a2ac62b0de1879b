package kz.kenes.regulation;

import static kz.kenes.regulation.RegulationViolation.EDITION_IN_PAST;
import static kz.kenes.regulation.RegulationViolation.EDITION_NOT_LATER;
import static kz.kenes.regulation.RegulationViolation.NO_EDITION;
import static kz.kenes.regulation.RegulationViolation.TITLE_REQUIRED;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.RuleViolation;

/**
 * The regulation by which bodies of a kind work. Its text changes by editions that follow one another without overlap; a meeting
 * is judged by the edition in force on its day.
 */
@Entity
@Table(name = "regulation")
public class Regulation extends DomainEntity {

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "title_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "title_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private LocalizedText title;

    @Enumerated(EnumType.STRING)
    @Column(name = "body_kind")
    private BodyKind bodyKind;

    private String source;

    @OneToMany(mappedBy = "regulation", cascade = CascadeType.ALL)
    @OrderBy("validity.validFrom")
    private List<Edition> editions = new ArrayList<>();

    protected Regulation() {}

    /**
     * Registers a regulation; it has no force before its first edition.
     *
     * @param source the document it stands in, such as {@code ЖН-АЛТ-01}
     */
    @Clause("CNL-01")
    public Regulation(LocalizedText title, BodyKind bodyKind, String source) {
        require(title != null && !title.kk().isBlank(), TITLE_REQUIRED);
        this.title = title;
        this.bodyKind = Objects.requireNonNull(bodyKind);
        this.source = source;
    }

    /**
     * Brings an edition into force. The one before ends on the day before; an edition never begins before an earlier one, so that
     * no past meeting is judged anew.
     *
     * @param basis number, date and title of the document that brings it into force
     */
    @Clause("CNL-54")
    public Edition issue(String label, String basis, LocalDate first, EditionRules rules) {
        for (Edition other : editions) {
            LocalDate begins = other.validity().validFrom();
            require(begins.isBefore(first), EDITION_NOT_LATER, begins);
        }
        Edition edition = new Edition(this, label, basis, first, rules);
        findEditionOn(first).ifPresent(before -> before.endOn(first.minusDays(1)));
        editions.add(edition);
        return edition;
    }

    /**
     * Brings an edition into force on a day to come. Only the first one may begin in the past: no meeting was held before it.
     *
     * @param basis number, date and title of the document that brings it into force
     */
    @Clause("CNL-54")
    public Edition amend(String label, String basis, LocalDate first, EditionRules rules, LocalDate today) {
        require(editions.isEmpty() || first.isAfter(today), EDITION_IN_PAST, today);
        return issue(label, basis, first, rules);
    }

    /** @throws RuleViolation {@link RegulationViolation#NO_EDITION} if none is in force on that day */
    @Clause("CNL-54")
    public Edition editionOn(LocalDate day) {
        return findEditionOn(day).orElseThrow(() -> new RuleViolation(NO_EDITION, title, day));
    }

    public Optional<Edition> findEditionOn(LocalDate day) {
        return editions.stream().filter(e -> e.validity().includes(day)).findFirst();
    }

    public LocalizedText title() {
        return title;
    }

    /** The kind of body that may work by it. */
    public BodyKind bodyKind() {
        return bodyKind;
    }

    public String source() {
        return source;
    }

    /** The earliest first. */
    public List<Edition> editions() {
        return List.copyOf(editions);
    }
}
