package kz.kenes.council.execution.api;

import java.io.Serializable;
import java.util.List;
import kz.kenes.shared.vocabulary.Localized;

/** The three duties of each member of a body (CNL-10), in the order of the seats. */
public record DutySheet(long bodyId, Localized body, List<MemberDuty> members) implements Serializable {}
