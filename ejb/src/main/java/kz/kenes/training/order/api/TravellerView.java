package kz.kenes.training.order.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.vocabulary.FundingSource;
import kz.kenes.training.vocabulary.ItemState;

/**
 * An employee whom an order sends.
 *
 * @param instead who planned the training, if somebody else goes; or null
 * @param reason why somebody else goes, or null
 * @param acquaintedAt null until the employee has taken note
 */
public record TravellerView(
        long lineId,
        long itemId,
        long planId,
        long personId,
        String person,
        Localized position,
        Localized unit,
        String instead,
        String reason,
        String title,
        String provider,
        LocalDate startsOn,
        LocalDate endsOn,
        int hours,
        BigDecimal cost,
        List<FundingSource> sources,
        ItemState state,
        Instant acquaintedAt)
        implements Serializable {}
