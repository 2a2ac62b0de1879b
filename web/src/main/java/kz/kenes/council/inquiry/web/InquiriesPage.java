package kz.kenes.council.inquiry.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.council.inquiry.api.Inquiries;
import kz.kenes.council.inquiry.api.InquiryRow;
import kz.kenes.council.inquiry.vocabulary.AddresseeState;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.LazyRows;
import kz.kenes.shared.web.Option;
import kz.kenes.shared.web.Screen;

/** Requests for information, one line for each addressee. */
@Named
@ViewScoped
public class InquiriesPage implements Serializable {

    @EJB
    private Inquiries inquiries;

    @Inject
    private Screen screen;

    private LazyRows<InquiryRow> rows;

    @PostConstruct
    void read() {
        rows = LazyRows.of(inquiries::list, "state", "body", "overdue", "mine");
    }

    public LazyRows<InquiryRow> getRows() {
        return rows;
    }

    public AddresseeState[] getStates() {
        return AddresseeState.values();
    }

    public List<Option> getOverdue() {
        return yes("inquiry.overdue.only");
    }

    public List<Option> getMine() {
        return yes("inquiry.mine.only");
    }

    private List<Option> yes(String text) {
        return List.of(new Option("true", Localized.same(screen.text(text))));
    }
}
