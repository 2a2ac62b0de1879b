package kz.kenes.council.group.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.group.GroupMoved;
import kz.kenes.council.group.GroupPlan;
import kz.kenes.council.group.GroupTask;
import kz.kenes.council.group.GroupTaskGiven;
import kz.kenes.council.group.WorkingGroup;
import kz.kenes.council.group.api.FormGroup;
import kz.kenes.council.group.api.IncludeReport;
import kz.kenes.council.meeting.AgendaChanged;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.ItemDraft;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.Rapporteur;
import kz.kenes.council.service.Actor;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.document.service.Files;
import kz.kenes.people.Person;
import kz.kenes.regulation.Profiles;
import kz.kenes.regulation.Regulation;
import kz.kenes.regulation.RemitEntry;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.Wording;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.file.service.Uploads;
import kz.kenes.shared.vocabulary.Language;

/** What the commands on working groups need around them: persons, the regulation, files, agendas, and who is told. */
@Dependent
class GroupOffice {

    private static final String DECISION = "Топты құрған органның шешімі";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private GroupRecords groups;

    @Inject
    private BodyRecords bodies;

    @Inject
    private Files files;

    @Inject
    private Actor actor;

    @Inject
    private Event<Object> events;

    Body parent(long id) {
        Body body = bodies.visible(id);
        bodies.bringSeats(body, actor.today());
        return body;
    }

    void bringSeats(WorkingGroup group) {
        bodies.bringSeats(group.parent(), actor.today());
        bodies.bringSeats(group.body(), actor.today());
    }

    Person person(long id) {
        return bodies.person(id);
    }

    GroupPlan plan(FormGroup command) {
        return new GroupPlan(
                LocalizedText.of(command.topic()),
                command.ground(),
                command.due(),
                person(command.leaderId()),
                person(command.secretaryId()),
                groups.persons(command.memberIds()));
    }

    /** The one by which groups decide; the first group brings the profile of its kind. */
    Regulation regulation() {
        return groups.regulation().orElseGet(() -> {
            BodyKind kind = BodyKind.WORKING_GROUP;
            Regulation made = new Regulation(
                    new LocalizedText(
                            Wording.of(kind, Language.KK),
                            Wording.of(kind, Language.RU),
                            Wording.of(kind, Language.EN)),
                    kind,
                    DECISION);
            made.issue("1", DECISION, actor.today(), Profiles.of(kind));
            groups.add(made);
            return made;
        });
    }

    List<Long> kept(List<FileContent> contents) {
        List<Long> kept = new ArrayList<>();
        contents.forEach(
                one -> kept.add(files.keepUpload(one, Uploads.DOCUMENTS).id()));
        return kept;
    }

    long include(WorkingGroup group, IncludeReport command) {
        Meeting meeting = em.find(Meeting.class, command.meetingId());
        require(meeting != null && meeting.body() == group.parent(), SharedViolation.NOT_FOUND);
        List<RemitEntry> remits = command.remitIds().isEmpty()
                ? List.of()
                : em.createQuery("select r from RemitEntry r where r.id in :ids", RemitEntry.class)
                        .setParameter("ids", command.remitIds())
                        .getResultList();
        ItemDraft draft = new ItemDraft(
                title(group),
                group.leaderOn(actor.today()).map(Rapporteur::of).orElse(Rapporteur.NONE),
                command.minutes(),
                null,
                remits);
        AgendaItem item = group.include(meeting, draft, actor.person(), actor.now());
        groups.add(item);
        events.fire(new AgendaChanged(meeting.id(), actor.id()));
        return item.id();
    }

    private static LocalizedText title(WorkingGroup group) {
        return new LocalizedText(
                Wording.phrase("council.group", "report.title", Language.KK, group.topic()),
                Wording.phrase("council.group", "report.title", Language.RU, group.topic()),
                Wording.phrase("council.group", "report.title", Language.EN, group.topic()));
    }

    /** The version rises although only something below changes, so that nobody overwrites what somebody else has done. */
    void changed(WorkingGroup group) {
        em.lock(group, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    void tellMembers(WorkingGroup group) {
        Set<Long> persons = new LinkedHashSet<>();
        group.body().seatsOn(actor.today()).forEach(seat -> seat.holderOn(actor.today())
                .ifPresent(one -> persons.add(one.id())));
        tell(group, persons);
    }

    void tellOfficers(WorkingGroup group) {
        Set<Long> persons = new LinkedHashSet<>();
        for (SeatRole role : List.of(SeatRole.CHAIR, SeatRole.SECRETARY)) {
            group.parent().holderOn(role, actor.today()).ifPresent(one -> persons.add(one.id()));
        }
        tell(group, persons);
    }

    private void tell(WorkingGroup group, Set<Long> persons) {
        String words = group.endReason() == null ? group.remarks() : group.endReason();
        events.fire(new GroupMoved(
                group.id(),
                group.state(),
                group.topic().toLocalized(),
                group.parent().name().toLocalized(),
                group.due(),
                words,
                List.copyOf(persons)));
    }

    void tell(GroupTask task) {
        WorkingGroup group = task.group();
        events.fire(new GroupTaskGiven(
                group.id(),
                group.topic().toLocalized(),
                task.text(),
                task.due(),
                task.person().id()));
    }
}
