package kz.kenes.council.guidance.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.PRESIDE;
import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.Body;
import kz.kenes.council.guidance.Guidance;
import kz.kenes.council.guidance.GuidanceDraft;
import kz.kenes.council.guidance.api.GuidanceRow;
import kz.kenes.council.guidance.api.GuidanceView;
import kz.kenes.council.guidance.api.Guidances;
import kz.kenes.council.guidance.api.RecordGuidance;
import kz.kenes.council.guidance.api.SubjectCount;
import kz.kenes.council.service.Actor;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.document.service.Files;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.file.service.Uploads;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.shared.vocabulary.Localized;

/** Documents by which the republican council leads methodical work. */
@Stateless
@UseCase
public class GuidancesBean implements Guidances {

    @Inject
    private GuidanceRecords documents;

    @Inject
    private BodyRecords bodies;

    @Inject
    private Files files;

    @Inject
    private Actor actor;

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public ListPage<GuidanceRow> list(ListQuery query) {
        return documents.list(query);
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public List<SubjectCount> subjects() {
        return documents.subjects(actor.today());
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public List<Long> councils() {
        return documents.councils();
    }

    @Override
    @Query
    @Clause("PLN-16")
    @RolesAllowed(READ_MEETINGS)
    public GuidanceView get(long guidanceId) {
        Guidance guidance = documents.get(guidanceId);
        List<SubjectCount> subjects = new ArrayList<>();
        guidance.subjects().forEach(entry -> subjects.add(GuidanceRecords.count(entry, 0)));
        bodies.bringSeats(guidance.body(), actor.today());
        boolean keeps = (actor.may(KEEP_MEETINGS) || actor.may(PRESIDE))
                && guidance.isKeptBy(actor.personIfAny(), actor.today());
        return new GuidanceView(
                guidance.id(),
                guidance.version(),
                guidance.body().name().toLocalized(),
                guidance.number(),
                guidance.date(),
                guidance.title().toLocalized(),
                guidance.text().toLocalized(),
                guidance.addressedTo(),
                subjects,
                guidance.recordedBy().fullName(),
                guidance.recordedAt(),
                guidance.state(),
                guidance.withdrawnBecause(),
                documents.files(guidance),
                keeps);
    }

    @Override
    @Clause("PLN-16")
    @RolesAllowed({KEEP_MEETINGS, PRESIDE})
    public long record(RecordGuidance command) {
        Body body = bodies.visible(command.bodyId());
        bodies.lock(body);
        bodies.bringSeats(body, actor.today());
        GuidanceDraft draft = new GuidanceDraft(
                command.number(),
                command.date(),
                text(command.title()),
                text(command.text()),
                command.addressedTo(),
                documents.entries(command.subjectIds()));
        Guidance guidance = new Guidance(
                body, draft, documents.isTaken(body, command.number(), command.date()), actor.person(), actor.now());
        List<Long> kept = new ArrayList<>();
        command.files()
                .forEach(
                        one -> kept.add(files.keepUpload(one, Uploads.DOCUMENTS).id()));
        guidance.enclose(kept);
        documents.add(guidance);
        return guidance.id();
    }

    private static LocalizedText text(Localized words) {
        return words.kk() == null ? null : LocalizedText.of(words);
    }

    @Override
    @Clause("PLN-16")
    @RolesAllowed({KEEP_MEETINGS, PRESIDE})
    public void withdraw(long guidanceId, long version, String reason) {
        Guidance guidance = documents.get(guidanceId);
        guidance.requireUnchangedSince(version);
        bodies.bringSeats(guidance.body(), actor.today());
        guidance.withdraw(reason, actor.person(), actor.now());
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public FileContent file(long guidanceId, long fileId) {
        require(documents.get(guidanceId).files().contains(fileId), SharedViolation.NOT_FOUND);
        return files.read(fileId);
    }
}
