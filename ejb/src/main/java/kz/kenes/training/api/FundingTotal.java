package kz.kenes.training.api;

import java.io.Serializable;
import java.math.BigDecimal;
import kz.kenes.training.vocabulary.FundingSource;

/** What a source pays in all, in tenge. */
public record FundingTotal(FundingSource source, BigDecimal amount) implements Serializable {}
