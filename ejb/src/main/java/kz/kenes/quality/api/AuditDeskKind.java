package kz.kenes.quality.api;

/** What somebody has to do about the programme of internal audits. */
public enum AuditDeskKind {
    CARRY_OUT,
    OVERDUE,
    APPROVE
}
