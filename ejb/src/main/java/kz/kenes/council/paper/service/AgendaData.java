package kz.kenes.council.paper.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that an agenda says.
 *
 * @param approver who approved it, or null while it is a draft
 * @param approvedOn the day of the approval, or null while it is a draft
 */
public record AgendaData(
        MeetingData meeting,
        List<ItemData> items,
        String approver,
        LocalDate approvedOn,
        String secretary,
        Instant madeAt) {

    public AgendaData {
        items = List.copyOf(items);
    }
}
