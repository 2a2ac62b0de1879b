package kz.kenes.people.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import kz.kenes.people.api.Institutions;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.web.Option;

/** All institutions to choose from, kept for half a minute: every list filters by them, and they hardly change. */
@ApplicationScoped
public class InstitutionChoices {

    private static final int ALL = 10_000;
    private static final long KEPT_NANOS = Duration.ofSeconds(30).toNanos();

    @EJB
    private Institutions institutions;

    private volatile Known known;

    private record Known(List<Option> options, long since) {}

    List<Option> all() {
        long now = System.nanoTime();
        Known latest = known;
        if (latest == null || now - latest.since() > KEPT_NANOS) {
            latest = new Known(read(), now);
            known = latest;
        }
        return latest.options();
    }

    /** As they are this moment, for a form. */
    List<Option> read() {
        return institutions.list(ListQuery.first(ALL)).rows().stream()
                .map(institution -> new Option(String.valueOf(institution.id()), institution.name()))
                .toList();
    }
}
