package kz.kenes.plan.event.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import kz.kenes.council.Body;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.document.StoredFile;
import kz.kenes.document.service.Files;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.plan.event.EventPlan;
import kz.kenes.plan.event.MethodicalEvent;
import kz.kenes.plan.event.Venue;
import kz.kenes.plan.event.api.DescribeEvent;
import kz.kenes.plan.event.api.EventChoices;
import kz.kenes.plan.event.api.EventDeskEntry;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.file.service.Uploads;
import kz.kenes.shared.vocabulary.Localized;

/** What the commands on events need around them: organisers, descriptions, files. */
@Dependent
class EventOffice {

    @Inject
    private BodyRecords bodies;

    @Inject
    private Organisers organisers;

    @Inject
    private EventDeskRecords desk;

    @Inject
    private Files files;

    Body body(long id) {
        return bodies.visible(id);
    }

    Unit unit(long id) {
        return organisers.unit(id);
    }

    EventChoices choices() {
        return organisers.choices();
    }

    List<EventDeskEntry> desk(Instant now, boolean mayOrganise) {
        return desk.entries(now, mayOrganise);
    }

    EventPlan read(DescribeEvent description) {
        return new EventPlan(
                description.kind(),
                text(description.title()),
                new Venue(description.start(), description.end(), description.place(), description.link()),
                organisers.coOrganisers(description.coOrganiserIds()),
                description.responsibleId() == null ? null : bodies.person(description.responsibleId()),
                description.direction(),
                text(description.programme()),
                description.capacity(),
                description.onQuality(),
                description.planItemId());
    }

    static LocalizedText text(Localized text) {
        return text == null || text.kk() == null || text.kk().isBlank() ? null : LocalizedText.of(text);
    }

    long attach(MethodicalEvent event, FileContent file, Person by, Instant now) {
        StoredFile stored = files.keepUpload(file, Uploads.DOCUMENTS);
        event.attach(stored.id(), by, now);
        return stored.id();
    }

    void detach(MethodicalEvent event, long fileId, Person by, Instant now) {
        require(event.materials().contains(fileId), SharedViolation.NOT_FOUND);
        event.detach(fileId, by, now);
    }

    FileContent file(MethodicalEvent event, long fileId) {
        require(event.materials().contains(fileId), SharedViolation.NOT_FOUND);
        return files.read(fileId);
    }
}
