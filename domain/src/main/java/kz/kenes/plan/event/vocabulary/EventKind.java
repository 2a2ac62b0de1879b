package kz.kenes.plan.event.vocabulary;

/** Kinds of methodical event (EVT-01), and which of them are forms of collective methodical work (EVT-02). */
public enum EventKind {
    CONSULTATION(false),
    COUNCIL(false),
    SEMINAR(true),
    ROUND_TABLE(false),
    CONFERENCE(true),
    TRAINING(false),
    WEBINAR(false),
    MASTER_CLASS(true),
    CONTEST(false),
    OLYMPIAD(false),
    OPEN_LESSON(false),
    METHODICAL_LANDING(true),
    CONSILIUM(true),
    INTERNSHIP(true),
    CREATIVE_SESSION(true),
    INSTRUCTION_MEETING(true),
    CASE(true),
    PILOT_SITE(true),
    ASSOCIATION_SESSION(true),
    ADVANCED_EXPERIENCE_SCHOOL(true),
    CREATIVE_LABORATORY(true);

    private final boolean collective;

    EventKind(boolean collective) {
        this.collective = collective;
    }

    /** True for the forms of collective methodical work that order 253 lists for schools, colleges and preschools. */
    public boolean isCollectiveForm() {
        return collective;
    }
}
