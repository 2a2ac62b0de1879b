package kz.kenes.council.minutes.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.SIGN_MINUTES;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.Body;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.service.MeetingRecords;
import kz.kenes.council.minutes.FrozenPaper;
import kz.kenes.council.minutes.Minutes;
import kz.kenes.council.minutes.MinutesCounter;
import kz.kenes.council.minutes.MinutesVersion;
import kz.kenes.council.minutes.MinutesViolation;
import kz.kenes.council.minutes.api.MinutesBook;
import kz.kenes.council.minutes.api.MinutesRow;
import kz.kenes.council.minutes.api.MinutesView;
import kz.kenes.council.minutes.api.WriteMinutes;
import kz.kenes.council.service.Actor;
import kz.kenes.council.vocabulary.PaperFormat;
import kz.kenes.people.PeopleViolation;
import kz.kenes.people.service.PasswordCheck;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;

/** Minutes from the draft to the last signature and their corrections. */
@Stateless
@UseCase
public class MinutesBookBean implements MinutesBook {

    @Inject
    private MinutesRecords book;

    @Inject
    private MeetingRecords meetings;

    @Inject
    private MinutesDesk desk;

    @Inject
    private PasswordCheck passwords;

    @Inject
    private Actor actor;

    @Inject
    private Event<Object> events;

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public ListPage<MinutesRow> list(ListQuery query) {
        return book.list(query);
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public MinutesView get(long minutesId) {
        Minutes minutes = book.get(minutesId);
        meetings.bringSeats(minutes.meeting());
        return desk.view(minutes);
    }

    @Override
    @Clause({"MTG-25", "MTG-38"})
    @RolesAllowed(KEEP_MEETINGS)
    public long draft(long meetingId, long meetingVersion) {
        Meeting meeting = meetings.get(meetingId);
        MinutesCounter counter = book.counter(meeting.body(), AcademicYear.of(meeting.date()));
        Optional<Minutes> drafted = book.of(meeting);
        if (drafted.isPresent()) {
            return drafted.get().id();
        }
        meeting.requireUnchangedSince(meetingVersion);
        Minutes minutes = new Minutes(meeting, counter, actor.person(), actor.now());
        book.add(minutes);
        return minutes.id();
    }

    @Override
    @Clause("MTG-25")
    @RolesAllowed(KEEP_MEETINGS)
    public void write(WriteMinutes command) {
        Minutes minutes = changed(command.minutesId(), command.version());
        AgendaItem item = meetings.item(command.itemId());
        minutes.write(item, text(command.heard()), text(command.spoke()), actor.person(), actor.now());
    }

    private static LocalizedText text(Localized text) {
        return text == null || text.kk() == null || text.kk().isBlank() ? null : LocalizedText.of(text);
    }

    @Override
    @Clause({"MTG-25", "MTG-28"})
    @RolesAllowed(KEEP_MEETINGS)
    public void freeze(long minutesId, long version) {
        Minutes minutes = changed(minutesId, version);
        desk.freeze(minutes);
        events.fire(MinutesEvents.frozen(minutes));
    }

    @Override
    @Clause({"MTG-26", "MTG-27", "MTG-28"})
    @RolesAllowed(SIGN_MINUTES)
    public void sign(long minutesId, long version, String password, String sha256) {
        requirePassword(password);
        Minutes minutes = changed(minutesId, version);
        minutes.sign(actor.person(), sha256, actor.now());
        if (minutes.current().isSigned()) {
            events.fire(MinutesEvents.signed(minutes, book.decisions(minutes.meeting())));
        }
    }

    private void requirePassword(String password) {
        PasswordCheck.Answer answer = passwords.check(password);
        Instant until = answer.lockedUntil();
        String time =
                until == null ? "" : DateTimeFormatter.ofPattern("HH:mm").format(LocalTime.ofInstant(until, Body.ZONE));
        require(until == null, PeopleViolation.SIGN_IN_LOCKED, time);
        require(answer.right(), MinutesViolation.PASSWORD_WRONG);
    }

    @Override
    @Clause("MTG-28")
    @RolesAllowed(KEEP_MEETINGS)
    public void correct(long minutesId, long version, String reason) {
        Minutes minutes = changed(minutesId, version);
        minutes.correct(reason, actor.person(), actor.now());
    }

    /** The minutes as the caller saw them; nobody else changes them meanwhile. */
    private Minutes changed(long minutesId, long version) {
        Minutes minutes = book.get(minutesId);
        minutes.requireUnchangedSince(version);
        meetings.bringSeats(minutes.meeting());
        book.changes(minutes);
        return minutes;
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public FileContent paper(long minutesId, int versionNumber, Language language, PaperFormat format) {
        Minutes minutes = book.get(minutesId);
        MinutesVersion version = minutes.versions().stream()
                .filter(one -> one.number() == versionNumber)
                .findFirst()
                .orElse(null);
        require(version != null, SharedViolation.NOT_FOUND);
        if (!version.isFrozen()) {
            return desk.draft(minutes, language, format);
        }
        List<FrozenPaper> papers = version.papers().stream()
                .filter(paper -> paper.language() == language && paper.format() == format)
                .toList();
        require(!papers.isEmpty(), SharedViolation.NOT_FOUND);
        return desk.kept(papers.get(0));
    }
}
