package kz.kenes.quality.vocabulary;

/** Where a nonconformity was found (QUA-06, QUA-09). */
public enum NonconformitySource {
    /** The head of the unit sees that what was planned is not reached. */
    PLANNED_RESULT,
    CERTIFICATION,
    INSPECTION,
    INTERNAL_AUDIT,
    OPERATIVE;

    /** True where the representative of the management demands the removal. */
    public boolean isDemanded() {
        return this != PLANNED_RESULT;
    }
}
