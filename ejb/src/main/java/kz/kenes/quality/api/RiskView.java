package kz.kenes.quality.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.quality.vocabulary.RiskKind;
import kz.kenes.quality.vocabulary.RiskState;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A risk with what Kenes has looked up about its measures.
 *
 * @param owner who answers for it, or null
 * @param note why it stands where it stands, or null before the first assessment
 * @param mayKeep true if the reader may change it
 * @param mayAssess true if the reader may say where it stands
 */
public record RiskView(
        long id,
        long version,
        int number,
        RiskKind kind,
        Localized institution,
        Localized name,
        Localized causes,
        Localized consequences,
        Localized measures,
        Long ownerId,
        String owner,
        RiskState state,
        String note,
        LocalDate assessedOn,
        List<RiskCheckView> checks,
        boolean mayKeep,
        boolean mayAssess)
        implements Serializable {}
