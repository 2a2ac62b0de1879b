package kz.kenes.training.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.vocabulary.FundingSource;
import kz.kenes.training.vocabulary.TrainingForm;

/**
 * A training as it stands in a form of the procedure.
 *
 * @param position null where none is known
 * @param cost in tenge
 */
record FormLine(
        String person,
        Localized position,
        String title,
        String provider,
        TrainingForm form,
        LocalDate from,
        LocalDate to,
        int hours,
        BigDecimal cost,
        List<FundingSource> sources) {}
