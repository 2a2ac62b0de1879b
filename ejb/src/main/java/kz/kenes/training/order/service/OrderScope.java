package kz.kenes.training.order.service;

import static kz.kenes.people.vocabulary.Permission.CONSOLIDATE_TRAINING;
import static kz.kenes.people.vocabulary.Permission.READ_TRAINING;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.util.Map;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.shared.Clause;
import kz.kenes.shared.service.Caller;
import kz.kenes.training.service.TrainingScope;

/**
 * What the caller may see of trip orders: the HR service and whoever reads the training of the institution all of them, another system
 * those of the institutions given to it, an employee the issued ones that send him or her, a head those of the own units.
 */
@Dependent
class OrderScope {

    private static final String SENT =
            "exists (select xl from OrderLine xl where xl.order = %1$s and xl.person.id = :me and %1$s.state <>"
                    + " kz.kenes.training.order.vocabulary.OrderState.DRAFTED)";

    private static final String OF_UNIT =
            "exists (select xl from OrderLine xl join xl.item xi join xi.plan xp where xl.order = %s and %s)";

    @Inject
    private Caller caller;

    @Inject
    private TrainingScope scope;

    @Inject
    private VisibleBodies visible;

    boolean isHr() {
        return caller.may(CONSOLIDATE_TRAINING);
    }

    private boolean readsAll() {
        return isHr() || caller.may(READ_TRAINING);
    }

    /** The condition that the caller may see the order of that name. */
    @Clause("TRN-17")
    String order(String name) {
        String own = SENT.formatted(name) + " or " + OF_UNIT.formatted(name, TrainingScope.headAbove("xp.unit.id"));
        return "(" + own + (readsAll() ? " or " + ofInstitution("TrainingOrder", name) : "") + ")";
    }

    /** The condition that the caller may see the training whose plan has that name. */
    @Clause("TRN-17")
    String plan(String name) {
        String own = name + ".person.id = :me or " + TrainingScope.headAbove(name + ".unit.id");
        return "(" + own + (readsAll() ? " or " + ofInstitution("IndividualPlan", name) : "") + ")";
    }

    private String ofInstitution(String entity, String name) {
        return TrainingScope.staffOf(name + ".institution.id") + " or " + visible.given(entity, name);
    }

    Map<String, Object> values() {
        return scope.values();
    }

    <Q extends Query> Q fill(Q query) {
        return scope.fill(query);
    }
}
