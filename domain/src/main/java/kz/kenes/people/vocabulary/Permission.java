package kz.kenes.people.vocabulary;

/**
 * What an account may be allowed to do. Business methods name one of these in {@code @RolesAllowed}; a {@link Role} implies
 * several. Scope – the secretary of <em>this</em> body – is decided by the domain.
 */
public final class Permission {

    /** Every signed-in account: own desk, profile, registers. */
    public static final String SIGNED_IN = "SIGNED_IN";
    /** Institutions, units, posts, regulations, bodies. */
    public static final String ADMINISTER = "ADMINISTER";
    /** Accounts and their roles. */
    public static final String MANAGE_ACCOUNTS = "MANAGE_ACCOUNTS";
    /** Persons, employments, import of staff. */
    public static final String MANAGE_PEOPLE = "MANAGE_PEOPLE";

    public static final String READ_PEOPLE = "READ_PEOPLE";
    /** Propose the composition of a body one chairs. */
    public static final String PROPOSE_COMPOSITION = "PROPOSE_COMPOSITION";
    /** Approve compositions as Chair of the Board – Rector or minister. */
    public static final String APPROVE_COMPOSITION = "APPROVE_COMPOSITION";

    public static final String READ_MEETINGS = "READ_MEETINGS";
    /** Propose items for agendas. */
    public static final String PROPOSE = "PROPOSE";

    /** Plan meetings, draft agendas, send notices, write minutes, issue extracts. */
    public static final String KEEP_MEETINGS = "KEEP_MEETINGS";
    /** Approve agendas and preside. */
    public static final String PRESIDE = "PRESIDE";

    public static final String VOTE = "VOTE";
    public static final String SIGN_MINUTES = "SIGN_MINUTES";
    /** Carry out decisions and report on it, take note of copies, answer them. */
    public static final String EXECUTE = "EXECUTE";
    /** Read every task, and report for the persons who carry them out. */
    public static final String REPORT_FOR_OTHERS = "REPORT_FOR_OTHERS";
    /** Plan, announce, hold and report events of the own body or unit. */
    public static final String ORGANISE_EVENTS = "ORGANISE_EVENTS";

    /** Plan the own training, take part in the schedules of the own unit. */
    public static final String PLAN_TRAINING = "PLAN_TRAINING";
    /** Consolidate the schedules of training of the institution. */
    public static final String CONSOLIDATE_TRAINING = "CONSOLIDATE_TRAINING";
    /** Read approved trainings and trip orders of the institution. */
    public static final String READ_TRAINING = "READ_TRAINING";

    /** Read the journal of nonconformities, the risks and the control of the own institution, as far as they concern the reader. */
    public static final String READ_QUALITY = "READ_QUALITY";
    /** Enter nonconformities, set and report corrective actions, look again. */
    public static final String KEEP_QUALITY = "KEEP_QUALITY";

    /** Read the internal documents of the university. */
    public static final String READ_INTERNAL = "READ_INTERNAL";
    /** Read them as an auditor of a certification body, during a check of the management system. */
    public static final String AUDIT_SYSTEM = "AUDIT_SYSTEM";

    public static final String READ_JOURNAL = "READ_JOURNAL";

    private Permission() {}
}
