package kz.kenes.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.kenes.notice.vocabulary.Channel;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/** Time and channel by which a notice reached its person. */
@Entity
@Table(name = "notice_delivery")
@Clause("MTG-07")
public class NoticeDelivery extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "notice_id")
    private Notice notice;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String address;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    protected NoticeDelivery() {}

    NoticeDelivery(Notice notice, Channel channel, String address, Instant now) {
        this.notice = notice;
        this.channel = channel;
        this.address = address;
        this.deliveredAt = now;
    }

    public Channel channel() {
        return channel;
    }

    /** Mail address, or an empty string for the desk. */
    public String address() {
        return address;
    }

    public Instant deliveredAt() {
        return deliveredAt;
    }
}
