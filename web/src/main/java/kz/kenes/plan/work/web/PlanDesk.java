package kz.kenes.plan.work.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import kz.kenes.plan.work.api.PlanDeskEntry;
import kz.kenes.plan.work.api.Plans;

/** What waits for the reader about plans: a part of My desk. */
@Named
@RequestScoped
public class PlanDesk {

    @EJB
    private Plans plans;

    private List<PlanDeskEntry> entries;

    @PostConstruct
    void read() {
        entries = plans.desk();
    }

    public List<PlanDeskEntry> getEntries() {
        return entries;
    }
}
