package kz.kenes.shared.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The official time of Kazakhstan, in which pages show and ask for dates and times. */
public final class Almaty {

    public static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private Almaty() {}

    /** What the clock in Almaty shows; null for null. */
    public static LocalDateTime local(Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, ZONE);
    }

    /** The moment at which the clock in Almaty shows this; null for null. */
    public static Instant moment(LocalDateTime local) {
        return local == null ? null : local.atZone(ZONE).toInstant();
    }
}
