package kz.kenes.shared;

/**
 * A reason for which a command is refused. Implemented by one enum per feature, whose wording in Kazakh, Russian and English
 * stands in the bundle {@code Violations} beside the enum.
 */
public interface Violation {

    /** The constant's name, unique within its feature. */
    String name();

    /** Requirement id of the clause that forbids the command, or an empty string for a refusal that no clause states. */
    String clause();

    /** Stable key of the refusal, also seen by remote callers: {@code council.NO_QUORUM}. */
    default String key() {
        return feature() + "." + name();
    }

    /** The feature's path below {@code kz.kenes}: {@code council}, {@code council.voting}. */
    default String feature() {
        return getClass().getPackageName().substring("kz.kenes.".length());
    }
}
