package kz.kenes.plan.report.api;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import kz.kenes.plan.report.vocabulary.Verdict;

/** Records what the republican council makes of a report. */
public record AnalyseReport(long reportId, Verdict verdict, @Size(max = 8000) String kk, @Size(max = 8000) String ru)
        implements Serializable {}
