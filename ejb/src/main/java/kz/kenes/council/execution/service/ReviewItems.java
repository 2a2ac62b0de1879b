package kz.kenes.council.execution.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.Body;
import kz.kenes.council.execution.ExecutionReview;
import kz.kenes.council.meeting.ItemDraft;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.service.MeetingRecords;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.people.Person;
import kz.kenes.regulation.RemitEntry;
import kz.kenes.regulation.api.RemitView;
import kz.kenes.regulation.service.RemitRecords;
import kz.kenes.shared.Clause;

/** Puts the item on earlier decisions onto the draft of an agenda, as the secretary would. */
@Dependent
class ReviewItems {

    @Inject
    private ReviewRecords reviews;

    @Inject
    private TaskRecords tasks;

    @Inject
    private MeetingRecords meetings;

    @Inject
    private RemitRecords remits;

    @Inject
    private Clock clock;

    @Clause("MTG-33")
    void ontoNext(Body body) {
        reviews.nextDraft(body, clock.instant()).ifPresent(this::onto);
    }

    /** Does nothing while the body has no open task, or where the agenda has the item or is submitted already. */
    @Clause("MTG-33")
    void onto(long meetingId) {
        Meeting meeting = meetings.any(meetingId);
        Body body = meeting.body();
        Instant now = clock.instant();
        Optional<Person> secretary = body.holderOn(SeatRole.SECRETARY, Body.dayOf(now));
        if (secretary.isEmpty() || !tasks.hasOpen(body.id())) {
            return;
        }
        ExecutionReview review = new ExecutionReview(meeting, reviews.lastDecided(body), inForce(meeting));
        if (review.isWanted()) {
            review.draft(secretary.get()).ifPresent(draft -> add(meeting, draft, secretary.get(), now));
        }
    }

    private void add(Meeting meeting, ItemDraft draft, Person secretary, Instant now) {
        meeting.agenda().add(draft, secretary, now).reviewExecution();
        reviews.flush();
    }

    private Collection<RemitEntry> inForce(Meeting meeting) {
        List<Long> ids = remits.of(meeting.body().kind(), meeting.date()).stream()
                .map(RemitView::id)
                .toList();
        return remits.entries(ids);
    }
}
