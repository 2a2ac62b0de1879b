package kz.kenes.council.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/** Where an item of the agenda comes from: a proposal, the work plan, an approval that waits for the body, or its earlier decisions. */
@MappedSuperclass
public abstract class ItemOrigin extends DomainEntity {

    @Column(name = "proposal_id")
    private Long proposalId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "proposer_id")
    private Person proposer;

    @Column(name = "plan_line")
    private Long planLine;

    @Column(name = "approval_id")
    private Long approvalId;

    @Column(name = "on_execution")
    private boolean onExecution;

    protected ItemOrigin() {}

    void comeFrom(ItemOrigin other) {
        proposalId = other.proposalId;
        proposer = other.proposer;
        planLine = other.planLine;
        approvalId = other.approvalId;
        onExecution = other.onExecution;
    }

    /** The item comes from a proposal; whoever reads the agenda sees who proposed it. */
    @Clause("MTG-06")
    public void carry(Long proposal, Person by) {
        proposalId = proposal;
        proposer = by;
    }

    /** The work plan of the body foresees the item. */
    @Clause("PLN-01")
    public void follow(Long line) {
        planLine = line;
    }

    /** By its decision on the item the body takes a step of an approval, once the minutes are signed. */
    @Clause({"PLN-03", "PLN-05"})
    public void decideOn(Long approval) {
        approvalId = approval;
    }

    /** The item asks how earlier decisions were carried out. */
    @Clause("MTG-33")
    public void reviewExecution() {
        onExecution = true;
    }

    @Clause("MTG-33")
    public boolean isOnExecution() {
        return onExecution;
    }

    /** Id of the proposal that it carries, or null. */
    public Long proposalId() {
        return proposalId;
    }

    /** Null where the secretary put the item on the agenda. */
    public Person proposer() {
        return proposer;
    }

    /** Number of the line of the work plan that foresees it, or null. */
    public Long planLine() {
        return planLine;
    }

    /** Id of the approval on which the body decides by it, or null. */
    public Long approvalId() {
        return approvalId;
    }
}
