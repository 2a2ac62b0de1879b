package kz.kenes.training.order.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.order.vocabulary.OrderState;
import kz.kenes.training.vocabulary.ItemState;

/**
 * A training of an approved consolidated schedule.
 *
 * @param id of the training
 * @param person who learns: the planner, or the colleague whom an order sends instead
 * @param cost in tenge
 * @param orderId the open order that sends to it, or null
 * @param orderNumber null for a draft, or without an order
 */
public record ApprovedItemRow(
        long id,
        int year,
        long personId,
        String person,
        Localized unit,
        String title,
        String provider,
        LocalDate startsOn,
        LocalDate endsOn,
        int hours,
        BigDecimal cost,
        ItemState state,
        Long orderId,
        Integer orderNumber,
        OrderState orderState)
        implements Serializable {}
