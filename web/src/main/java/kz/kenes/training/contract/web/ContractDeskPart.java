package kz.kenes.training.contract.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import kz.kenes.training.contract.api.RepaymentEntry;
import kz.kenes.training.contract.api.TrainingContracts;

/** Sums of trainings that the reader has to collect: a part of My desk. */
@Named
@RequestScoped
public class ContractDeskPart {

    @EJB
    private TrainingContracts contracts;

    private List<RepaymentEntry> entries;

    @PostConstruct
    void read() {
        entries = contracts.toCollect();
    }

    public List<RepaymentEntry> getEntries() {
        return entries;
    }
}
