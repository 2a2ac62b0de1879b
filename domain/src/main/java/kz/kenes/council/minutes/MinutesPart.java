package kz.kenes.council.minutes;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;

/** What a version of the minutes says about one item, beside votes and decisions. */
@Entity
@Table(name = "minutes_part")
public class MinutesPart extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "minutes_version_id")
    private MinutesVersion minutesVersion;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agenda_item_id")
    private AgendaItem item;

    private int ordinal;

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

    protected MinutesPart() {}

    MinutesPart(MinutesVersion version, AgendaItem item, LocalizedText heard, LocalizedText spoke) {
        this.minutesVersion = version;
        this.item = item;
        this.ordinal = item.ordinal();
        write(heard, spoke);
    }

    void write(LocalizedText newHeard, LocalizedText newSpoke) {
        this.heard = newHeard;
        this.spoke = newSpoke;
    }

    public AgendaItem item() {
        return item;
    }

    /** The report («Тыңдалды»), or null. */
    public LocalizedText heard() {
        return heard;
    }

    /** The discussion («Сөз сөйлегендер»), or null. */
    public LocalizedText spoke() {
        return spoke;
    }

    int ordinal() {
        return ordinal;
    }
}
