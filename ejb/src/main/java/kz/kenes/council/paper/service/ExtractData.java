package kz.kenes.council.paper.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that an extract says.
 *
 * @param number of the extract, in sequence per body and academic year
 * @param items items with only those decisions that are extracted
 * @param secretary who certifies it, by initials and surname
 * @param address where a reader of the QR picture finds whether it is genuine
 */
public record ExtractData(
        MeetingData meeting,
        int number,
        LocalDate issuedOn,
        int minutesNumber,
        List<ItemData> items,
        String recipient,
        String secretary,
        String address,
        Instant madeAt) {

    public ExtractData {
        items = List.copyOf(items);
    }
}
