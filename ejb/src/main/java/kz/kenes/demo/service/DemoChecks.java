package kz.kenes.demo.service;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.regulation.api.AnnounceCheck;
import kz.kenes.regulation.api.SystemChecks;

/** A check of the management system that is under way, and one of last year. */
@ApplicationScoped
class DemoChecks {

    private static final String BODY = "«Сапа-Сертификат» сертификаттау органы";

    @EJB
    private SystemChecks checks;

    @Inject
    private DemoActors actors;

    void tell(LocalDate today) {
        List<Long> auditors = List.of(actors.person("certauditor"));
        actors.as("admin", () -> {
            checks.announce(new AnnounceCheck(
                    BODY,
                    "№ 14 шарт (демо)",
                    today.minusYears(1),
                    today.minusYears(1).plusDays(4),
                    auditors));
            checks.announce(
                    new AnnounceCheck(BODY, "№ 31 шарт (демо)", today.minusDays(1), today.plusDays(20), auditors));
        });
    }
}
