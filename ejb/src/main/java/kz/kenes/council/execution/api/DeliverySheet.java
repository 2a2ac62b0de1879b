package kz.kenes.council.execution.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.execution.vocabulary.ResponseLevel;
import kz.kenes.shared.vocabulary.Localized;

/**
 * The copies of the decisions of one set of minutes.
 *
 * @param association true for an association by direction: copies go to institutions, universities answer, materials are published
 * @param signedOn day of the last signature
 * @param responses how many of the universities have answered every decision; null where no answers are expected
 * @param link where the materials of the meeting are published, or null
 * @param site official site of the base university, or null
 * @param maySend the caller keeps the body, and something is not sent yet
 * @param mayPublish the caller keeps the association
 */
public record DeliverySheet(
        long minutesId,
        long meetingId,
        long bodyId,
        Localized body,
        boolean association,
        int number,
        LocalDate date,
        LocalDate signedOn,
        List<DeliveryRow> rows,
        ResponseLevel responses,
        String link,
        LocalDate publishedOn,
        String site,
        boolean maySend,
        boolean mayPublish)
        implements Serializable {

    /** How many copies have not arrived yet. */
    public long undelivered() {
        return rows.stream().filter(row -> row.receivedAt() == null).count();
    }
}
