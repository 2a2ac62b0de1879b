package kz.kenes.approval.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kenes.approval.Approval;
import kz.kenes.approval.ApprovalStep;
import kz.kenes.approval.api.ApprovalAction;
import kz.kenes.approval.api.ApprovalLife;
import kz.kenes.approval.api.DifferenceLine;
import kz.kenes.approval.api.StepLine;
import kz.kenes.approval.api.VersionLine;
import kz.kenes.approval.vocabulary.ApprovalState;
import kz.kenes.approval.vocabulary.StepState;
import kz.kenes.approval.vocabulary.StepVerb;
import kz.kenes.people.Person;

/** The life of an approval as it is shown. */
@Dependent
class LifeViews {

    @Inject
    private ActorSources actors;

    @Inject
    private SubstitutionRecords substitutions;

    @Inject
    private Clock clock;

    /**
     * @param versions all versions of the subject, the latest first
     * @param me the caller, or null
     */
    ApprovalLife of(Approval approval, List<Approval> versions, Person me) {
        LocalDate today = LocalDate.now(clock);
        List<Person> entitled =
                approval.awaited().map(step -> actors.entitled(step, today)).orElse(List.of());
        return new ApprovalLife(
                approval.id(),
                approval.version(),
                approval.subject().route(),
                approval.edition().route().name().toLocalized(),
                approval.subject().id(),
                approval.number(),
                approval.title().toLocalized(),
                approval.link(),
                approval.state(),
                approval.startedAt(),
                approval.endedAt(),
                approval.author().fullName(),
                approval.proposer().fullName(),
                new ArrayList<>(approval.steps().stream()
                        .map(step -> line(step, entitled, today))
                        .toList()),
                new ArrayList<>(versions.stream().map(LifeViews::version).toList()),
                difference(approval, versions),
                actions(approval, entitled, me, today));
    }

    private static StepLine line(ApprovalStep step, List<Person> entitled, LocalDate today) {
        boolean awaited = step.state() == StepState.AWAITED;
        return new StepLine(
                step.ordinal(),
                step.verb(),
                step.actorName().toLocalized(),
                step.state(),
                step.clause(),
                step.awaitedAt(),
                step.due(),
                step.isOverdueOn(today),
                awaited
                        ? new ArrayList<>(
                                entitled.stream().map(Person::fullName).toList())
                        : new ArrayList<>(),
                step.by() == null ? null : step.by().fullName(),
                step.by() == step.holder() ? null : step.holder().fullName(),
                step.endedAt(),
                step.words(),
                step.decisionLink(),
                step.decisionReference());
    }

    private static VersionLine version(Approval approval) {
        String remarks = approval.steps().stream()
                .filter(step -> step.state() == StepState.GIVEN_BACK)
                .map(ApprovalStep::words)
                .findFirst()
                .orElse(null);
        return new VersionLine(
                approval.id(), approval.number(), approval.state(), approval.startedAt(), approval.endedAt(), remarks);
    }

    private static List<DifferenceLine> difference(Approval approval, List<Approval> versions) {
        Optional<Approval> before = versions.stream()
                .filter(one -> one.number() == approval.number() - 1)
                .findFirst();
        return before.map(one -> Difference.between(one.content(), approval.content()))
                .map(ArrayList::new)
                .orElseGet(ArrayList::new);
    }

    private Set<ApprovalAction> actions(Approval approval, List<Person> entitled, Person me, LocalDate today) {
        Set<ApprovalAction> actions = EnumSet.noneOf(ApprovalAction.class);
        if (approval.state() == ApprovalState.RUNNING && me != null) {
            approval.awaited()
                    .filter(step -> mayTake(step, entitled, me, today))
                    .ifPresent(step -> {
                        actions.add(ApprovalAction.valueOf(step.verb().name()));
                        actions.add(ApprovalAction.GIVE_BACK);
                    });
            if (approval.isOf(me)) {
                actions.add(ApprovalAction.WITHDRAW);
            }
        }
        return actions;
    }

    private boolean mayTake(ApprovalStep step, List<Person> entitled, Person me, LocalDate today) {
        boolean own = step.verb() != StepVerb.SIGN && step.approval().isOf(me);
        return !own && (entitled.contains(me) || actsForOneOf(entitled, step, me, today));
    }

    private boolean actsForOneOf(List<Person> entitled, ApprovalStep step, Person me, LocalDate today) {
        return substitutions.substitutedBy(me, today).stream()
                .filter(holder ->
                        step.verb() == StepVerb.SIGN || !step.approval().isOf(holder))
                .anyMatch(entitled::contains);
    }

    /** True if the person wrote, submitted or handled the subject. */
    boolean isPartOf(Approval approval, Person me) {
        return me != null
                && (approval.isOf(me)
                        || approval.steps().stream().anyMatch(step -> step.by() == me || step.holder() == me));
    }

    /** True if it is the person's turn. */
    boolean mayTake(Approval approval, Person me) {
        LocalDate today = LocalDate.now(clock);
        return me != null
                && approval.awaited()
                        .filter(step -> mayTake(step, actors.entitled(step, today), me, today))
                        .isPresent();
    }
}
