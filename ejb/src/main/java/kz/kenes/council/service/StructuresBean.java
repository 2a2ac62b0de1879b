package kz.kenes.council.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.CouncilViolation;
import kz.kenes.council.PartDraft;
import kz.kenes.council.Structure;
import kz.kenes.council.api.ChangeStructure;
import kz.kenes.council.api.StructurePartView;
import kz.kenes.council.api.StructureRow;
import kz.kenes.council.api.StructureView;
import kz.kenes.council.api.Structures;
import kz.kenes.council.vocabulary.StructureState;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** Structures of associations from the draft to the approval. */
@Stateless
@UseCase
public class StructuresBean implements Structures {

    private static final Set<StructureState> DRAFTED = EnumSet.of(StructureState.DRAFT, StructureState.RETURNED);

    @Inject
    private BodyRecords bodies;

    @Inject
    private StructureRecords structures;

    @Inject
    private StructureApprovals approvals;

    @Inject
    private Actor actor;

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public List<StructureRow> of(long bodyId) {
        Body body = bodies.visible(bodyId);
        boolean member = isMember(body);
        List<StructureRow> rows = new ArrayList<>();
        for (Object[] found : structures.of(body)) {
            Structure structure = (Structure) found[0];
            if (member || structure.state() == StructureState.APPROVED) {
                rows.add(new StructureRow(
                        structure.id(),
                        structure.state(),
                        structure.from(),
                        structure.to(),
                        structure.ground(),
                        ((Number) found[1]).intValue(),
                        BodyViews.nameOf(structure.approver())));
            }
        }
        return rows;
    }

    private boolean isMember(Body body) {
        return !bodies.seatsOn(body, actor.today()).isEmpty() && body.isMember(actor.personIfAny(), actor.today());
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public StructureView get(long structureId) {
        Structure structure = structures.get(structureId);
        Body body = structure.body();
        boolean member = isMember(body);
        require(member || structure.state() == StructureState.APPROVED, SharedViolation.NOT_FOUND);
        List<StructurePartView> parts = new ArrayList<>();
        structure
                .parts()
                .forEach(part -> parts.add(
                        new StructurePartView(part.ordinal(), part.name().toLocalized(), part.purpose())));
        return new StructureView(
                structure.id(),
                structure.version(),
                body.id(),
                body.name().toLocalized(),
                structure.state(),
                structure.ground(),
                parts,
                BodyViews.nameOf(structure.proposer()),
                BodyViews.nameOf(structure.approver()),
                structure.approvedAt(),
                structure.from(),
                structure.to(),
                structure.remarks(),
                DRAFTED.contains(structure.state())
                        && actor.may(KEEP_MEETINGS)
                        && body.isSecretary(actor.personIfAny(), actor.today()));
    }

    @Override
    @Clause({"CNL-32", "CNL-38"})
    @RolesAllowed(KEEP_MEETINGS)
    public long draft(long bodyId) {
        Body body = bodies.visible(bodyId);
        Structure draft = new Structure(body, actor.person(), actor.now());
        boolean begun =
                structures.of(body).stream().anyMatch(row -> ((Structure) row[0]).state() != StructureState.APPROVED);
        require(!begun, CouncilViolation.STRUCTURE_IN_PROGRESS);
        Optional<Structure> before = structures.latest(body);
        before.ifPresent(one -> draft.change(one.ground(), drafts(one), actor.person(), actor.now()));
        structures.add(draft);
        return draft.id();
    }

    private static List<PartDraft> drafts(Structure structure) {
        return structure.parts().stream()
                .map(part -> new PartDraft(part.name(), part.purpose()))
                .toList();
    }

    @Override
    @Clause({"CNL-32", "CNL-38"})
    @RolesAllowed(KEEP_MEETINGS)
    public void change(ChangeStructure command) {
        Structure structure = structures.get(command.structureId());
        structure.requireUnchangedSince(command.version());
        List<PartDraft> parts = command.parts().stream()
                .map(part -> new PartDraft(LocalizedText.of(part.name()), part.purpose()))
                .toList();
        structure.change(command.ground(), parts, actor.person(), actor.now());
        bodies.changes(structure);
    }

    @Override
    @Clause("CNL-32")
    @RolesAllowed(KEEP_MEETINGS)
    public void propose(long structureId, long version) {
        Structure structure = structures.get(structureId);
        structure.requireUnchangedSince(version);
        structure.propose(actor.person(), actor.now());
        approvals.submit(structure, actor.person());
    }
}
