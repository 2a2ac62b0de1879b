package kz.kenes.council.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kenes.approval.ApprovalCompleted;
import kz.kenes.approval.ApprovalReturned;
import kz.kenes.approval.ApprovalWithdrawn;
import kz.kenes.approval.Subject;
import kz.kenes.approval.Submission;
import kz.kenes.approval.service.ApprovalProcess;
import kz.kenes.approval.service.ApprovalSubject;
import kz.kenes.approval.vocabulary.ActorScope;
import kz.kenes.council.Body;
import kz.kenes.council.Structure;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;

/** Structures of associations on their way: the secretary proposes, the chair of the association approves (CNL-32). */
@Dependent
public class StructureApprovals implements ApprovalSubject {

    private static final String ROUTE = "council.structure";

    @Inject
    private StructureRecords structures;

    @Inject
    private BodyRecords bodies;

    @Inject
    private ApprovalProcess process;

    @Override
    public String route() {
        return ROUTE;
    }

    @Override
    public Set<ActorScope> scopes() {
        return Set.of(ActorScope.BODY, ActorScope.INSTITUTION);
    }

    @Override
    public boolean isVisible(long subjectId) {
        return structures.isVisible(subjectId);
    }

    /** The secretary has proposed the structure. */
    void submit(Structure structure, Person secretary) {
        Body body = structure.body();
        String parts = structure.parts().stream()
                .map(part ->
                        part.ordinal() + ". " + part.name() + (part.purpose() == null ? "" : " – " + part.purpose()))
                .collect(Collectors.joining("\n"));
        process.submit(new Submission(
                new Subject(ROUTE, structure.id()),
                title(body),
                structure.ground() + "\n" + parts,
                "/council/structure?id=" + structure.id(),
                Map.of(
                        ActorScope.BODY,
                        body.id(),
                        ActorScope.INSTITUTION,
                        body.institution().id()),
                Set.of(),
                secretary,
                secretary));
    }

    private static Localized title(Body body) {
        Localized name = body.name().toLocalized();
        return new Localized(
                Wording.phrase("council", "structure.of", Language.KK, name),
                Wording.phrase("council", "structure.of", Language.RU, name),
                Wording.phrase("council", "structure.of", Language.EN, name));
    }

    @Override
    @Clause("CNL-32")
    public void approved(ApprovalCompleted event) {
        Structure structure = structures.any(event.subject().id());
        structure.approve(
                bodies.person(event.holder()),
                structures.latest(structure.body()).orElse(null),
                event.at());
    }

    @Override
    @Clause("CNL-32")
    public void givenBack(ApprovalReturned event) {
        structures.any(event.subject().id()).giveBack(bodies.person(event.holder()), event.remarks(), event.at());
    }

    @Override
    public void takenBack(ApprovalWithdrawn event) {
        structures.any(event.subject().id()).takeBack();
    }
}
