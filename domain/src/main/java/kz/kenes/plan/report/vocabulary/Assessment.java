package kz.kenes.plan.report.vocabulary;

/** How the council assesses the methodical work of a unit. */
public enum Assessment {
    HIGH,
    SUFFICIENT,
    LOW
}
