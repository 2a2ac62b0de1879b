package kz.kenes.training.contract.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.web.Screen;
import kz.kenes.training.contract.api.ContractView;
import kz.kenes.training.contract.api.SettleContract;
import kz.kenes.training.contract.api.TrainingContracts;

/** A training contract, how the sum due is found, and how it came back. */
@Named
@ViewScoped
public class TrainingContractPage implements Serializable {

    /** Beside which input the reason of a refusal stands. */
    private static final Map<String, String> FIELDS = Map.of(
            "training.contract.SETTLEMENT_INCOMPLETE", "settledBy",
            "training.contract.SETTLED_IN_FUTURE", "settledOn",
            "training.contract.SETTLED_BEFORE_CONTRACT", "settledOn");

    @EJB
    private TrainingContracts contracts;

    @Inject
    private Screen screen;

    private long id;
    private ContractView contract;
    private LocalDate settledOn;
    private String document;

    public void load() {
        contract = contracts.get(id);
    }

    public String settle() {
        try {
            contracts.settle(new SettleContract(id, contract.version(), settledOn, document));
            screen.done("training.contract.settled.done");
            return screen.to("/training/contract", id);
        } catch (KenesException refused) {
            String field = FIELDS.get(refused.key());
            if (field == null) {
                throw refused;
            }
            screen.wrong(field, refused);
            return null;
        }
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

    public LocalDate getSettledOn() {
        return settledOn;
    }

    public void setSettledOn(LocalDate settledOn) {
        this.settledOn = settledOn;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }
}
