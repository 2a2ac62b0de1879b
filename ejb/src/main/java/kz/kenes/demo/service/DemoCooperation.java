package kz.kenes.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** How the republican council, the association and its universities work together. */
@ApplicationScoped
class DemoCooperation {

    @Inject
    private DemoInquiries inquiries;

    @Inject
    private DemoGroups groups;

    @Inject
    private DemoPlatform platform;

    @Inject
    private DemoActors actors;

    @Inject
    private Clock clock;

    void tell() {
        LocalDate today = LocalDate.now(clock);
        try {
            inquiries.tell(today);
            groups.tell(today);
            platform.tell(today);
        } finally {
            actors.itIsNow();
        }
    }
}
