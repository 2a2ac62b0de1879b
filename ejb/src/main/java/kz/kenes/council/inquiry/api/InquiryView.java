package kz.kenes.council.inquiry.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.meeting.api.MaterialView;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A request for information.
 *
 * @param calledOffBecause null unless it was called off
 * @param open an addressee has to answer or an answer has to be judged
 * @param leads the caller may judge answers and call the request off
 */
public record InquiryView(
        long id,
        long version,
        long bodyId,
        Localized body,
        Localized title,
        String text,
        LocalDate due,
        String asker,
        Instant askedAt,
        String calledOffBecause,
        List<MaterialView> files,
        List<AddresseeView> addressees,
        boolean open,
        boolean leads)
        implements Serializable {}
