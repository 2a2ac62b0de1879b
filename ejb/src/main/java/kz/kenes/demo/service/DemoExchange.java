package kz.kenes.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.kenes.demo.service.DemoTable.Row;
import kz.kenes.regulation.vocabulary.BodyKind;

/** What people and bodies put before each other: proposals in each of their states. */
@ApplicationScoped
class DemoExchange {

    private static final String BUREAU_SECRETARY = "bsecretary";

    @Inject
    private DemoRecords records;

    @Inject
    private DemoProposals proposals;

    @Inject
    private DemoMeetings meetings;

    @Inject
    private DemoCooperation cooperation;

    @Inject
    private DemoLive live;

    @Inject
    private Clock clock;

    void tell() {
        Map<String, Long> bodies = Map.of(
                "council", records.body(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL).id(),
                "bureau", records.body(BodyKind.INSTITUTE_BUREAU).id(),
                "committee", records.body(BodyKind.COUNCIL_COMMITTEE).id());
        LocalDate day = DemoStory.wednesdayAfter(LocalDate.now(clock).plusDays(8));
        long meeting = meetings.planned(bodies.get("bureau"), BUREAU_SECRETARY, "bureau", day);
        for (Row row : DemoTable.read("proposals.csv")) {
            propose(row, bodies, meeting);
        }
        cooperation.tell();
        live.tell(bodies.get("committee"), meetings);
    }

    private void propose(Row row, Map<String, Long> bodies, long meeting) {
        long body = bodies.get(row.get("body"));
        if (row.get("name").equals("draft")) {
            proposals.draft(row, body);
            return;
        }
        long proposal = proposals.send(row, body);
        switch (row.get("name")) {
            case "declined" ->
                proposals.decline(
                        proposal,
                        DemoSitting.SECRETARY,
                        "Есептер семестр сайын тапсырылады, бұл тәртіп оқу жылының басында бекітілген.");
            case "travelling" ->
                proposals.refer(
                        proposal,
                        BUREAU_SECRETARY,
                        bodies.get("council"),
                        "Бюро мүшелері қолдайды, кеңестің шешімі керек.");
            case "included" -> proposals.include(proposal, meeting, BUREAU_SECRETARY, row, List.of());
            default -> {
                // waits for its secretary
            }
        }
    }
}
