package kz.kenes.training.order;

import java.time.LocalDate;
import java.util.List;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.order.vocabulary.OrderAct;

/**
 * Event: something happened to a trip order that its employees should know (TRN-17).
 *
 * @param persons ids of those who are sent, or were to be
 * @param reason of a change or a cancellation, or null
 */
public record OrderTold(
        long order,
        OrderAct act,
        int number,
        Localized place,
        LocalDate departsOn,
        LocalDate returnsOn,
        List<Long> persons,
        String reason) {}
