package kz.kenes.council.execution.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kz.kenes.council.execution.DecisionDelivery;
import kz.kenes.council.execution.UniversityResponse;
import kz.kenes.council.execution.api.DeliveryRow;
import kz.kenes.council.execution.api.WaitingCopies;
import kz.kenes.council.execution.vocabulary.DeliveryState;
import kz.kenes.council.execution.vocabulary.ResponseLevel;
import kz.kenes.shared.vocabulary.Localized;

/** Copies of decisions as people read them. */
final class DeliveryViews {

    private DeliveryViews() {}

    /**
     * @param recipient whether the caller takes note of the copy
     * @param secretary whether the caller keeps the body
     */
    static DeliveryRow row(
            DecisionDelivery delivery, LocalDate today, Predicate<DecisionDelivery> recipient, boolean secretary) {
        boolean own = recipient.test(delivery);
        boolean university =
                delivery.institution() != null && delivery.institution().isUniversity();
        UniversityResponse response = delivery.response().orElse(null);
        return new DeliveryRow(
                delivery.id(),
                delivery.version(),
                delivery.minutes().id(),
                delivery.body().name().toLocalized(),
                delivery.minutes().number(),
                delivery.minutes().date(),
                delivery.decision().number(),
                delivery.decision().text().toLocalized(),
                delivery.recipient().toLocalized(),
                university,
                delivery.due(),
                delivery.state(),
                delivery.isLateOn(today),
                delivery.sentAt(),
                delivery.receivedAt(),
                delivery.receivedBy() == null ? null : delivery.receivedBy().fullName(),
                response == null ? null : response.isAccepted(),
                response == null ? null : response.on(),
                response == null ? null : response.text(),
                own && delivery.state() == DeliveryState.SENT,
                university && delivery.sentAt() != null && (own || secretary));
    }

    /** How the universities answered one set of minutes; null where no university is asked. */
    static ResponseLevel level(Collection<DecisionDelivery> deliveries) {
        Map<Long, Integer> unanswered = new LinkedHashMap<>();
        for (DecisionDelivery delivery : deliveries) {
            if (delivery.institution() != null && delivery.institution().isUniversity()) {
                int missing = delivery.response().isPresent() ? 0 : 1;
                unanswered.merge(delivery.institution().id(), missing, Integer::sum);
            }
        }
        List<Integer> numbers = new ArrayList<>(unanswered.values());
        return numbers.isEmpty() ? null : UniversityResponse.level(numbers);
    }

    static WaitingCopies waiting(Object[] row, boolean toSend) {
        return new WaitingCopies(
                (Long) row[0],
                new Localized((String) row[1], (String) row[2], (String) row[3]),
                ((Number) row[4]).intValue(),
                (LocalDate) row[5],
                toSend,
                ((Number) row[6]).intValue(),
                day(row[7]));
    }

    /** An aggregate comes as the database keeps it. */
    private static LocalDate day(Object stored) {
        return stored instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) stored;
    }
}
