package kz.kenes.demo.service;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.meeting.api.AgendaItemView;
import kz.kenes.council.meeting.api.Meetings;
import kz.kenes.council.minutes.api.ItemText;
import kz.kenes.council.minutes.api.MinutesBook;
import kz.kenes.council.minutes.api.MinutesView;
import kz.kenes.council.minutes.api.WriteMinutes;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.vocabulary.DecisionType;
import kz.kenes.council.voting.api.Decisions;
import kz.kenes.council.voting.api.RecordDecision;
import kz.kenes.council.voting.api.RecordHands;
import kz.kenes.council.voting.api.Voting;
import kz.kenes.demo.service.DemoHeld.Cast;
import kz.kenes.demo.service.DemoTable.Row;

/** What a meeting decided with one voice, and its signed minutes. */
@ApplicationScoped
class DemoResolved {

    @EJB
    private Meetings meetings;

    @EJB
    private Voting voting;

    @EJB
    private Decisions decisions;

    @EJB
    private MinutesBook book;

    @Inject
    private DemoActors actors;

    @Inject
    private DemoRecords records;

    void decide(Cast cast, long meeting, LocalDate day) {
        List<AgendaItemView> agenda =
                actors.as(cast.secretary(), () -> meetings.get(meeting)).agenda();
        for (Row row : cast.rows()) {
            AgendaItemView item = agenda.stream()
                    .filter(one -> one.title().kk().equals(row.get("title_kk")))
                    .findFirst()
                    .orElseThrow();
            actors.as(cast.secretary(), () -> decide(cast, item.id(), row, day));
        }
    }

    private void decide(Cast cast, long item, Row row, LocalDate day) {
        long ballot = voting.open(item, null);
        voting.recordHands(new RecordHands(ballot, voting.get(ballot).version(), Choice.FOR, List.of()));
        voting.close(ballot, voting.get(ballot).version());
        boolean binding = cast.meeting().equals("council");
        decisions.record(new RecordDecision(
                ballot,
                binding ? DecisionType.BINDING : DecisionType.RECOMMENDATION,
                row.text("draft"),
                row.words("persons").stream().map(actors::person).toList(),
                row.has("units") ? List.of(records.unit(row.get("units")).id()) : List.of(),
                day.plusDays(row.number("days")),
                row.has("basis") ? row.get("basis") : null));
    }

    long write(Cast cast, long meeting) {
        return actors.as(cast.secretary(), () -> {
            long minutes = book.draft(meeting, meetings.get(meeting).version());
            for (ItemText item : book.get(minutes).items()) {
                cast.rows().stream()
                        .filter(row -> row.get("title_kk").equals(item.title().kk()))
                        .forEach(row -> book.write(new WriteMinutes(
                                minutes, book.get(minutes).version(), item.itemId(), row.text("heard"), null)));
            }
            book.freeze(minutes, book.get(minutes).version());
            return minutes;
        });
    }

    void sign(Cast cast, long minutes) {
        for (String signatory : List.of(cast.secretary(), cast.chair())) {
            actors.as(signatory, () -> {
                MinutesView view = book.get(minutes);
                book.sign(minutes, view.version(), DemoPeople.PASSWORD, view.sha256());
            });
        }
    }
}
