package kz.kenes.training.contract.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.kenes.training.contract.api.ContractView;
import kz.kenes.training.contract.api.TrainingContracts;

/** A training contract, and how the sum due is found. */
@Named
@ViewScoped
public class TrainingContractPage implements Serializable {

    @EJB
    private TrainingContracts contracts;

    private long id;
    private ContractView contract;

    public void load() {
        contract = contracts.get(id);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public ContractView getContract() {
        return contract;
    }
}
