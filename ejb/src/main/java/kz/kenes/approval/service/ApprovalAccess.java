package kz.kenes.approval.service;

import static kz.kenes.people.vocabulary.Permission.ADMINISTER;
import static kz.kenes.people.vocabulary.Permission.READ_JOURNAL;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import kz.kenes.approval.Approval;
import kz.kenes.approval.Subject;
import kz.kenes.people.Person;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.service.Caller;

/** Which approvals the caller may see: those that concern the caller, and those whose subject is open to the caller. */
@Dependent
class ApprovalAccess {

    @Inject
    private ApprovalRecords records;

    @Inject
    private LifeViews views;

    @Inject
    private RouteOwners owners;

    @Inject
    private Caller caller;

    /** An approval that the caller may see; a foreign one and an absent one are never told apart. */
    Approval open(long id) {
        Approval approval = records.approval(id);
        require(isOpen(approval), SharedViolation.NOT_FOUND);
        return approval;
    }

    boolean isOpen(Approval approval) {
        return caller.may(ADMINISTER)
                || caller.may(READ_JOURNAL)
                || views.isPartOf(approval, me())
                || isSubjectOpen(approval.subject())
                || views.mayTake(approval, me());
    }

    private boolean isSubjectOpen(Subject subject) {
        return owners.of(subject.route())
                .map(owner -> owner.isVisible(subject.id()))
                .orElse(false);
    }

    /** The caller, or null for an account without a person. */
    Person me() {
        return caller.personId() == null ? null : records.person(caller.personId());
    }

    Person requireMe() {
        return records.person(caller.personId());
    }
}
