package kz.kenes.shared.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.TypedQuery;
import kz.kenes.shared.SharedViolation;

/** What was looked for, or the refusal that there is no such thing; what the caller may not see is not there either. */
public final class Found {

    private Found() {}

    /** The first row of the answer. */
    public static <T> T first(TypedQuery<T> query) {
        return present(query.getResultStream().findFirst().orElse(null));
    }

    /** The same, unless it is null. */
    public static <T> T present(T candidate) {
        require(candidate != null, SharedViolation.NOT_FOUND);
        return candidate;
    }
}
