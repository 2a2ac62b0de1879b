package kz.kenes.training.order.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.order.vocabulary.OrderState;

/**
 * A trip order in a list.
 *
 * @param number null for a draft
 * @param issuedOn null for a draft
 * @param travellers how many employees it sends
 */
public record OrderRow(
        long id,
        Integer number,
        LocalDate issuedOn,
        OrderState state,
        Localized place,
        LocalDate departsOn,
        LocalDate returnsOn,
        int travellers)
        implements Serializable {
    /** The number, or a dash for a draft. */
    public String shownNumber() {
        return number == null ? "–" : "№ " + number;
    }
}
