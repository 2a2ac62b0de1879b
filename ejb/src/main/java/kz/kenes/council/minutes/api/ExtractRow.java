package kz.kenes.council.minutes.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.shared.vocabulary.Localized;

/** An extract in the register. */
public record ExtractRow(
        long id,
        int number,
        LocalDate issuedOn,
        Localized body,
        long minutesId,
        int minutesNumber,
        LocalDate minutesDate,
        List<String> decisions,
        String recipient,
        String issuedBy,
        String code)
        implements Serializable {}
