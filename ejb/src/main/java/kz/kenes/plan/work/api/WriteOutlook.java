package kz.kenes.plan.work.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import kz.kenes.plan.work.vocabulary.OutlookKind;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Write down an analysis or a prospective direction for the next plan.
 *
 * @param year the calendar year in which that plan begins
 */
public record WriteOutlook(long bodyId, int year, @NotNull OutlookKind kind, @NotNull @Valid Localized text)
        implements Serializable {}
