package kz.kenes.training.vocabulary;

/** The aims and the tasks of staff development (TRN-36). */
public enum TrainingPurpose {
    /** An aim: modern technologies of research and teaching. */
    MODERN_TECHNOLOGY(true),
    /** An aim: new ways to assure the quality of teaching. */
    QUALITY_ASSURANCE(true),
    /** An aim: new ways to manage a university. */
    UNIVERSITY_MANAGEMENT(true),
    /** A task: priority directions of science and technology. */
    PRIORITY_SCIENCE(false),
    /** A task: better higher education and innovation in it. */
    HIGHER_EDUCATION(false);

    private final boolean aim;

    TrainingPurpose(boolean aim) {
        this.aim = aim;
    }

    /** True for an aim, false for a task. */
    public boolean isAim() {
        return aim;
    }
}
