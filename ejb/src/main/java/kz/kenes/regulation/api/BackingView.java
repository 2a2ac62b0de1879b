package kz.kenes.regulation.api;

import java.io.Serializable;

/**
 * A rule or a test behind a clause.
 *
 * @param subject what it is about, from the name of its class: {@code voting rule}
 * @param sentence what it says, from the name of its method: {@code a closed ballot is final}
 * @param code where it stands: {@code VotingRule.isQuorate}
 */
public record BackingView(String subject, String sentence, String code) implements Serializable {}
