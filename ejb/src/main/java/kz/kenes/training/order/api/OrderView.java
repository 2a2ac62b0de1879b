package kz.kenes.training.order.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.order.vocabulary.OrderState;

/**
 * A trip order.
 *
 * @param number null for a draft
 * @param changesId the order that this one changes, or null
 * @param changedById the issued order or the draft that changes this one, or null
 */
public record OrderView(
        long id,
        long version,
        Localized institution,
        OrderState state,
        Integer number,
        LocalDate issuedOn,
        Localized place,
        LocalDate departsOn,
        LocalDate returnsOn,
        String issuedIn,
        String ground,
        String signer,
        Localized signerTitle,
        Long changesId,
        Integer changesNumber,
        String changeReason,
        Long changedById,
        Integer changedByNumber,
        String draftedBy,
        Instant draftedAt,
        String cancelReason,
        String cancelledBy,
        Instant cancelledAt,
        List<TravellerView> travellers,
        Set<OrderAction> actions)
        implements Serializable {
    public boolean may(String action) {
        return actions.contains(OrderAction.valueOf(action));
    }
}
