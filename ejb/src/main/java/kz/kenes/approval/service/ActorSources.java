package kz.kenes.approval.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.kenes.approval.ActorNames;
import kz.kenes.approval.ApprovalStep;
import kz.kenes.approval.vocabulary.ActorKind;
import kz.kenes.people.Person;
import kz.kenes.shared.vocabulary.Localized;

/** All that is known about actors, in whichever feature. */
@Dependent
class ActorSources implements ActorNames {

    @Inject
    private Instance<ActorSource> sources;

    @Inject
    private ApprovalRecords records;

    /** Who may take the step on that day. */
    List<Person> entitled(ApprovalStep step, LocalDate day) {
        return records.persons(ids(step, day));
    }

    private Set<Long> ids(ApprovalStep step, LocalDate day) {
        return source(step.actorKind()).persons(step.actorKind(), step.scopeId(), step.actorValue(), day);
    }

    @Override
    public Localized of(ActorKind kind, Long scope, String value) {
        return source(kind).name(kind, scope, value);
    }

    private ActorSource source(ActorKind kind) {
        for (ActorSource source : sources) {
            if (source.kinds().contains(kind)) {
                return source;
            }
        }
        throw new IllegalStateException("Nobody knows actors of the kind " + kind);
    }
}
