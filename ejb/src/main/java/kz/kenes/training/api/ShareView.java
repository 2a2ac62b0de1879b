package kz.kenes.training.api;

import java.io.Serializable;
import java.math.BigDecimal;
import kz.kenes.training.vocabulary.FundingSource;

/** What one source pays, in tenge. */
public record ShareView(FundingSource source, BigDecimal amount, String contract, String specification, String consent)
        implements Serializable {}
