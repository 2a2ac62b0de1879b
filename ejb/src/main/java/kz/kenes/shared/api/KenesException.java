package kz.kenes.shared.api;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * The one exception that callers of the API meet. A command that is refused or cannot be carried out changes nothing.
 *
 * <p>The key names the reason for ever ({@code council.NO_QUORUM}); the message is its wording in the caller's language.
 */
@ApplicationException(rollback = true)
public class KenesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String clause;
    private final List<String> arguments;

    public KenesException(String key, String clause, List<String> arguments, String message) {
        super(message);
        this.key = key;
        this.clause = clause;
        this.arguments = List.copyOf(arguments);
    }

    /** Reason of the refusal: feature and constant, such as {@code council.NO_QUORUM}. */
    public String key() {
        return key;
    }

    /** Requirement id of the clause that forbids the command, or an empty string. */
    public String clause() {
        return clause;
    }

    /** Values in the message, in the order of its placeholders, as shown to the caller. */
    public List<String> arguments() {
        return arguments;
    }
}
