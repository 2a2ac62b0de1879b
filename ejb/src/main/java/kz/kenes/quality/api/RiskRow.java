package kz.kenes.quality.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.quality.vocabulary.RiskState;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A line of the register.
 *
 * @param owner who answers for it, or null
 * @param assessedOn when it was looked at last, or null
 */
public record RiskRow(long id, int number, Localized name, RiskState state, String owner, LocalDate assessedOn)
        implements Serializable {}
