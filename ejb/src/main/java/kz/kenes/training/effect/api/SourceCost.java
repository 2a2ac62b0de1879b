package kz.kenes.training.effect.api;

import java.io.Serializable;
import java.math.BigDecimal;
import kz.kenes.training.vocabulary.FundingSource;

/** What a source pays for the trainings of a year, and for those of them that are done, in tenge. */
public record SourceCost(FundingSource source, BigDecimal planned, BigDecimal spent) implements Serializable {}
