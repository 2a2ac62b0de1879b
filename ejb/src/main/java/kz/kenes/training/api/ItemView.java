package kz.kenes.training.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.training.vocabulary.ItemState;
import kz.kenes.training.vocabulary.ProofKind;
import kz.kenes.training.vocabulary.TrainingArea;
import kz.kenes.training.vocabulary.TrainingForm;
import kz.kenes.training.vocabulary.TrainingPurpose;

/**
 * A training of a plan.
 * @param justified false while the justification of another form waits for the head
 * @param overdue true once its last day has passed without a word
 * @param reason why it was not done, or null
 */
public record ItemView(
        long id,
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
        String justification,
        boolean justified,
        String justifiedBy,
        List<ShareView> shares,
        ItemState state,
        boolean overdue,
        ProofKind proofKind,
        String proof,
        String reason)
        implements Serializable {}
