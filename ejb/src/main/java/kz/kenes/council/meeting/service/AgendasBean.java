package kz.kenes.council.meeting.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.meeting.AgendaChanged;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.AgendaItemRemoved;
import kz.kenes.council.meeting.ItemDraft;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.Rapporteur;
import kz.kenes.council.meeting.api.AddAgendaItem;
import kz.kenes.council.meeting.api.Agendas;
import kz.kenes.council.meeting.api.ChangeAgendaItem;
import kz.kenes.council.meeting.api.ComingMeetings;
import kz.kenes.council.meeting.api.ComingMeetings.ComingMeeting;
import kz.kenes.council.service.Actor;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.document.StoredFile;
import kz.kenes.document.service.Files;
import kz.kenes.regulation.api.RemitView;
import kz.kenes.regulation.service.RemitRecords;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.file.service.Uploads;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.shared.vocabulary.Localized;

/** The agenda and its materials. */
@Stateless
@UseCase
public class AgendasBean implements Agendas {

    @Inject
    private MeetingRecords meetings;

    @Inject
    private BodyRecords bodies;

    @Inject
    private RemitRecords remits;

    @Inject
    private Files files;

    @Inject
    private Actor actor;

    @Inject
    private Event<Object> events;

    @Override
    @Query
    @Clause({"CNL-08", "CNL-23", "CNL-40"})
    @RolesAllowed(READ_MEETINGS)
    public List<RemitView> remits(long meetingId) {
        Meeting meeting = meetings.find(meetingId);
        return remits.of(meeting.body().kind(), meeting.date());
    }

    @Override
    @Query
    @Clause({"MTG-05", "CNL-08", "CNL-23", "CNL-40"})
    @RolesAllowed(READ_MEETINGS)
    public ComingMeetings coming(long bodyId) {
        List<Meeting> found = meetings.coming(bodyId, actor.now());
        List<ComingMeeting> coming = new ArrayList<>();
        found.forEach(meeting -> coming.add(new ComingMeeting(meeting.id(), meeting.start(), meeting.state())));
        return new ComingMeetings(
                coming,
                found.isEmpty()
                        ? List.of()
                        : remits.of(found.get(0).body().kind(), found.get(0).date()));
    }

    @Override
    @Clause({"MTG-05", "CNL-08", "CNL-23"})
    @RolesAllowed(KEEP_MEETINGS)
    public long addItem(AddAgendaItem command) {
        Meeting meeting = meetings.get(command.meetingId());
        meeting.requireUnchangedSince(command.meetingVersion());
        ItemDraft draft = new ItemDraft(
                LocalizedText.of(command.title()),
                rapporteur(command.rapporteurId(), command.rapporteurName()),
                command.minutes(),
                text(command.draftDecision()),
                remits.entries(command.remitIds()));
        AgendaItem item = meeting.agenda().add(draft, actor.person(), actor.now());
        meetings.add(item);
        changed(meeting);
        return item.id();
    }

    @Override
    @Clause({"MTG-05", "CNL-08", "CNL-23"})
    @RolesAllowed(KEEP_MEETINGS)
    public void changeItem(ChangeAgendaItem command) {
        AgendaItem item = item(command.itemId(), command.meetingVersion());
        ItemDraft draft = new ItemDraft(
                LocalizedText.of(command.title()),
                rapporteur(command.rapporteurId(), command.rapporteurName()),
                command.minutes(),
                text(command.draftDecision()),
                remits.entries(command.remitIds()));
        item.meeting().agenda().change(item, draft, actor.person(), actor.now());
        changed(item.meeting());
    }

    @Override
    @Clause("MTG-05")
    @RolesAllowed(KEEP_MEETINGS)
    public void moveItem(long itemId, long meetingVersion, int toOrdinal) {
        AgendaItem item = item(itemId, meetingVersion);
        item.meeting().agenda().move(item, toOrdinal, actor.person(), actor.now());
        changed(item.meeting());
    }

    @Override
    @Clause("MTG-05")
    @RolesAllowed(KEEP_MEETINGS)
    public void removeItem(long itemId, long meetingVersion) {
        AgendaItem item = item(itemId, meetingVersion);
        events.fire(new AgendaItemRemoved(item.id(), item.proposalId()));
        Meeting meeting = item.meeting();
        meeting.agenda().remove(item, actor.person(), actor.now());
        changed(meeting);
    }

    private void changed(Meeting meeting) {
        events.fire(new AgendaChanged(meeting.id(), actor.id()));
    }

    private AgendaItem item(long itemId, long meetingVersion) {
        AgendaItem item = meetings.item(itemId);
        item.meeting().requireUnchangedSince(meetingVersion);
        return item;
    }

    private Rapporteur rapporteur(Long id, String name) {
        return id == null ? Rapporteur.named(name) : Rapporteur.of(bodies.person(id));
    }

    private static LocalizedText text(Localized text) {
        return text == null || text.kk() == null || text.kk().isBlank() ? null : LocalizedText.of(text);
    }

    @Override
    @Clause("CNL-22")
    @RolesAllowed(READ_MEETINGS)
    public long attach(long itemId, FileContent file) {
        AgendaItem item = prepared(itemId);
        StoredFile stored = files.keepUpload(file, Uploads.DOCUMENTS);
        item.attach(stored.id(), actor.person(), actor.now());
        return stored.id();
    }

    @Override
    @Clause("CNL-22")
    @RolesAllowed(READ_MEETINGS)
    public void detach(long itemId, long fileId) {
        AgendaItem item = prepared(itemId);
        require(item.materials().contains(fileId), SharedViolation.NOT_FOUND);
        item.detach(fileId, actor.person(), actor.now());
    }

    /** The staff of the national centre need no more than to read meetings. */
    private AgendaItem prepared(long itemId) {
        AgendaItem item = meetings.item(itemId);
        boolean byRole = actor.may(KEEP_MEETINGS) || item.isPreparedByCentreOf(actor.person(), actor.now());
        require(byRole, SharedViolation.NOT_ALLOWED);
        item.requirePreparer(actor.person(), actor.now());
        return item;
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public FileContent material(long itemId, long fileId) {
        AgendaItem item = meetings.item(itemId);
        require(item.materials().contains(fileId), SharedViolation.NOT_FOUND);
        return files.read(fileId);
    }

    @Override
    @Clause("MTG-25")
    @RolesAllowed(KEEP_MEETINGS)
    public void note(long itemId, Localized heard, Localized spoke) {
        meetings.item(itemId).note(text(heard), text(spoke), actor.person(), actor.now());
    }
}
