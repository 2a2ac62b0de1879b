package kz.kenes.notice.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.notice.vocabulary.Channel;
import kz.kenes.notice.vocabulary.NoticeKind;

/**
 * How and when a notice about a meeting reached a person (MTG-07).
 *
 * @param patronymic null if the person has none
 * @param address mail address, or an empty string for the desk
 * @param readAt when the person saw it on the desk, or null
 */
public record DeliveryRow(
        long personId,
        String surname,
        String givenName,
        String patronymic,
        NoticeKind kind,
        Channel channel,
        String address,
        Instant deliveredAt,
        Instant readAt)
        implements Serializable {

    /** Surname, given name and patronymic. */
    public String person() {
        return surname + " " + givenName + (patronymic == null ? "" : " " + patronymic);
    }
}
