package kz.kenes.council.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/** A time for which a member took part: from the arrival, inclusive, to the departure, exclusive. */
@Embeddable
public class Period implements Serializable {

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "left_at")
    private Instant leftAt;

    private boolean remote;

    protected Period() {}

    Period(Instant arrivedAt, Instant leftAt, boolean remote) {
        this.arrivedAt = arrivedAt;
        this.leftAt = leftAt;
        this.remote = remote;
    }

    boolean includes(Instant instant) {
        return !instant.isBefore(arrivedAt) && instant.isBefore(leftAt);
    }

    public Instant arrivedAt() {
        return arrivedAt;
    }

    public Instant leftAt() {
        return leftAt;
    }

    public boolean isRemote() {
        return remote;
    }
}
