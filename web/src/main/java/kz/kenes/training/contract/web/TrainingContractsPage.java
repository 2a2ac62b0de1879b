package kz.kenes.training.contract.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.LazyRows;
import kz.kenes.shared.web.Option;
import kz.kenes.shared.web.Screen;
import kz.kenes.training.contract.api.ContractRow;
import kz.kenes.training.contract.api.TrainingContracts;

/** Training contracts, with what is due where the work has ended. */
@Named
@ViewScoped
public class TrainingContractsPage implements Serializable {

    @EJB
    private TrainingContracts contracts;

    @Inject
    private Screen screen;

    private LazyRows<ContractRow> rows;

    @PostConstruct
    void read() {
        rows = LazyRows.of(contracts::list, "ended", "due", "settled");
    }

    public LazyRows<ContractRow> getRows() {
        return rows;
    }

    public List<Option> getEnds() {
        return List.of(option("true", "training.contract.ended"), option("false", "training.contract.lasting"));
    }

    public List<Option> getDues() {
        return List.of(option("true", "training.contract.isDue"), option("false", "training.contract.notDue"));
    }

    public List<Option> getSettlements() {
        return List.of(option("true", "training.contract.settled"), option("false", "training.contract.unsettled"));
    }

    private Option option(String value, String key) {
        return new Option(value, Localized.same(screen.text(key)));
    }
}
