package kz.kenes.shared.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The only reader of the wall clock: Kazakhstan's time in ticks of a microsecond, as the database keeps them.
 *
 * <p>The system property {@value #OFFSET} (a duration such as {@code P-30D}) shifts the clock for tests on another date.
 */
@ApplicationScoped
public class WallClock {

    public static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");
    public static final String OFFSET = "kenes.clock.offset";

    @Produces
    Clock clock() {
        return new Ticking(KAZAKHSTAN);
    }

    private static final class Ticking extends Clock {

        private final ZoneId zone;

        Ticking(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Ticking(other);
        }

        @Override
        public Instant instant() {
            Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
            String offset = System.getProperty(OFFSET);
            return offset == null ? now : now.plus(Duration.parse(offset));
        }
    }
}
