package kz.kenes.approval.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import kz.kenes.approval.api.Approvals;
import kz.kenes.approval.api.DeskStep;

/** What waits for the reader's agreement, approval, signature or conclusion. */
@Named
@RequestScoped
public class ApprovalDesk {

    @EJB
    private Approvals approvals;

    private List<DeskStep> steps;

    @PostConstruct
    void read() {
        steps = approvals.mySteps();
    }

    public List<DeskStep> getSteps() {
        return steps;
    }
}
