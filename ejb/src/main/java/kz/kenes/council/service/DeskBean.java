package kz.kenes.council.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.PROPOSE_COMPOSITION;
import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;
import static kz.kenes.people.vocabulary.Permission.SIGN_MINUTES;
import static kz.kenes.people.vocabulary.Permission.VOTE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.Composition;
import kz.kenes.council.api.Desk;
import kz.kenes.council.api.DeskEntry;
import kz.kenes.council.api.DeskKind;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.minutes.Minutes;
import kz.kenes.council.vocabulary.CompositionState;
import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.shared.Wording;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;

/** Gathers what waits for the caller. */
@Stateless
@UseCase
public class DeskBean implements Desk {

    private static final Duration DAYS_OF_AGENDAS = Duration.ofDays(45);

    private static final int MOST = 200;
    private static final Set<CompositionState> TO_PROPOSE = Set.of(CompositionState.DRAFT, CompositionState.RETURNED);

    @Inject
    private DeskRecords records;

    @Inject
    private Actor actor;

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public List<DeskEntry> entries() {
        List<DeskEntry> entries = new ArrayList<>();
        if (actor.id() != null) {
            records.meetings().forEach(found -> addMeeting(entries, found));
            records.minutes().forEach(found -> addMinutes(entries, found));
            records.compositions().forEach(found -> addComposition(entries, found));
        }
        entries.sort(Comparator.comparing(DeskEntry::at, Comparator.nullsLast(Comparator.naturalOrder())));
        return new ArrayList<>(entries.subList(0, Math.min(MOST, entries.size())));
    }

    /** Agendas of meetings far ahead, planned for a whole year, do not wait yet. */
    private boolean isSoon(Meeting meeting) {
        return meeting.start().isBefore(actor.now().plus(DAYS_OF_AGENDAS));
    }

    private void addMeeting(List<DeskEntry> entries, Object[] found) {
        Meeting meeting = (Meeting) found[0];
        MeetingState state = meeting.state();
        boolean keeps = held(found[3]) && actor.may(KEEP_MEETINGS);
        add(entries, found, DeskKind.DRAFT_AGENDA, state == MeetingState.PLANNED && keeps && isSoon(meeting));
        add(entries, found, DeskKind.CONVENE, state == MeetingState.AGENDA_APPROVED && keeps);
        add(entries, found, DeskKind.DRAFT_MINUTES, state == MeetingState.CLOSED && keeps);
        boolean voting = held(found[4]) && actor.may(VOTE);
        add(entries, found, DeskKind.VOTE, voting);
        boolean toAttend = state == MeetingState.CONVENED || state == MeetingState.OPEN;
        add(entries, found, DeskKind.ATTEND, toAttend && !voting);
    }

    private static boolean held(Object count) {
        return ((Number) count).intValue() > 0;
    }

    private void add(List<DeskEntry> entries, Object[] found, DeskKind kind, boolean waits) {
        if (waits) {
            Meeting meeting = (Meeting) found[0];
            boolean overdue = kind != DeskKind.VOTE
                    && meeting.state() != MeetingState.OPEN
                    && meeting.start().isBefore(actor.now());
            entries.add(new DeskEntry(
                    kind,
                    phrase("desk.meeting." + meeting.kind()),
                    name(found[1]),
                    meeting.start(),
                    overdue,
                    meeting.id()));
        }
    }

    private void addMinutes(List<DeskEntry> entries, Object[] found) {
        Minutes minutes = (Minutes) found[0];
        boolean sign = held(found[3]);
        if (sign ? actor.may(SIGN_MINUTES) : actor.may(KEEP_MEETINGS)) {
            DeskKind kind = sign ? DeskKind.SIGN_MINUTES : DeskKind.COMPLETE_MINUTES;
            Localized title =
                    phrase("desk.minutes", minutes.number(), minutes.year().toString());
            entries.add(new DeskEntry(kind, title, name(found[1]), null, false, minutes.id()));
        }
    }

    private void addComposition(List<DeskEntry> entries, Object[] found) {
        Composition composition = (Composition) found[0];
        boolean chair = held(found[2]) && actor.may(PROPOSE_COMPOSITION);
        if (TO_PROPOSE.contains(composition.state()) && chair) {
            entries.add(entry(DeskKind.PROPOSE_COMPOSITION, composition, found));
        }
    }

    private DeskEntry entry(DeskKind kind, Composition composition, Object[] found) {
        LocalDate first = composition.validity().validFrom();
        return new DeskEntry(
                kind,
                Localized.same(composition.ground()),
                name(found[1]),
                first.atStartOfDay(Body.ZONE).toInstant(),
                first.isBefore(actor.today()),
                composition.id());
    }

    private static Localized name(Object body) {
        return ((Body) body).name().toLocalized();
    }

    private static Localized phrase(String key, Object... arguments) {
        return new Localized(
                Wording.phrase("council", key, Language.KK, arguments),
                Wording.phrase("council", key, Language.RU, arguments),
                Wording.phrase("council", key, Language.EN, arguments));
    }
}
