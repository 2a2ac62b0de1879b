package kz.kenes.training.effect.api;

import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.effect.vocabulary.ReportLevel;
import kz.kenes.training.effect.vocabulary.SummaryState;

/** A report on training, in a list. */
public record TrainingReportRow(long id, ReportLevel level, Localized unit, int year, SummaryState state, String author)
        implements Serializable {}
