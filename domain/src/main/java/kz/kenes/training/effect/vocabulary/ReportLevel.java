package kz.kenes.training.effect.vocabulary;

/** Whose report on the training of a year it is. */
public enum ReportLevel {
    /** Of a chair, section or sector. */
    UNIT("training.report.unit"),
    /** Of an institute, department, centre or service. */
    INSTITUTE("training.report.institute"),
    /** Of the university: the annual report 602-06. */
    UNIVERSITY("training.report.university");

    private final String route;

    ReportLevel(String route) {
        this.route = route;
    }

    /** Key of the route on which it is signed. */
    public String route() {
        return route;
    }
}
