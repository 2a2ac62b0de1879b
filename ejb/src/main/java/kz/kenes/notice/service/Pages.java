package kz.kenes.notice.service;

/** The pages to which notices lead, below the application. */
final class Pages {

    private Pages() {}

    static String meeting(long id) {
        return "/council/meeting?id=" + id;
    }

    /** The member's voting page of a meeting. */
    static String pad(long meetingId) {
        return "/council/pad?id=" + meetingId;
    }

    static String minutes(long id) {
        return "/council/minutes?id=" + id;
    }

    static String proposal(long id) {
        return "/council/proposal?id=" + id;
    }

    static String event(long id) {
        return "/plan/event?id=" + id;
    }

    static String task(long id) {
        return "/council/task?id=" + id;
    }

    /** The task that a decision gives. */
    static String taskOf(long decision) {
        return "/council/task?decision=" + decision;
    }

    static String delivery(long minutesId) {
        return "/council/delivery?id=" + minutesId;
    }

    static String inquiry(long id) {
        return "/council/inquiry?id=" + id;
    }

    static String board(long bodyId) {
        return "/council/board?body=" + bodyId;
    }

    static String group(long id) {
        return "/council/group?id=" + id;
    }

    static String trainingOrder(long id) {
        return "/training/order?id=" + id;
    }

    /** The data of a unit's staff, or of all units. */
    static String staff(Long unit) {
        return unit == null ? "/training/staff" : "/training/unit-staff?unit=" + unit;
    }

    /** A vote in writing. */
    static String written(long voteId) {
        return "/council/written-vote?id=" + voteId;
    }

    /** The annual report of a body. */
    static String report(long id) {
        return "/plan/report?id=" + id;
    }

    static String composition(long id) {
        return "/council/composition?id=" + id;
    }

    static String nonconformity(long id) {
        return "/quality/nonconformity?id=" + id;
    }

    /** A report on the training of staff. */
    static String trainingReport(long id) {
        return "/training/report?id=" + id;
    }

    /** Where the effect of trainings is said. */
    static String effects() {
        return "/training/ratings";
    }

    /** What follows a course. */
    static String course(long id) {
        return "/training/course?id=" + id;
    }
}
