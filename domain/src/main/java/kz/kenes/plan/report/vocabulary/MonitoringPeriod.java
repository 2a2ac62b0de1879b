package kz.kenes.plan.report.vocabulary;

/** The part of an academic year that is monitored. */
public enum MonitoringPeriod {
    FIRST_HALF,
    SECOND_HALF,
    YEAR
}
