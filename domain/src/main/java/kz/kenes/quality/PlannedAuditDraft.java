package kz.kenes.quality;

import java.time.LocalDate;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;

/**
 * What is told of an audit when it is proposed.
 *
 * @param subject what is looked at
 * @param month 1 to 12; null when the day is known
 * @param day the very day, or null
 */
public record PlannedAuditDraft(Unit unit, String subject, Integer month, LocalDate day, Person auditor) {}
