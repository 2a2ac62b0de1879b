package kz.kenes.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import kz.kenes.training.vocabulary.TrainingArea;
import kz.kenes.training.vocabulary.TrainingForm;
import kz.kenes.training.vocabulary.TrainingPurpose;

/**
 * A training as somebody describes it, before the rules are asked.
 *
 * @param provider who teaches
 * @param subject which taught subject it serves, or null
 * @param direction priority direction of a conference or seminar, or null
 * @param hours academic hours
 * @param cost in tenge
 * @param contract number and date of the university's contract with the provider, or null
 * @param justification why another form is needed, or null
 */
public record TrainingDraft(
        TrainingArea area,
        TrainingForm form,
        TrainingPurpose purpose,
        String title,
        String provider,
        String subject,
        String direction,
        int hours,
        LocalDate startsOn,
        LocalDate endsOn,
        BigDecimal cost,
        String contract,
        String justification) {}
