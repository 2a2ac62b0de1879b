package kz.kenes.notice;

import kz.kenes.shared.Violation;

/** Reasons for which a command about notices is refused. */
public enum NoticeViolation implements Violation {
    /** The mail has gone out; sending it again would tell the person twice. */
    SENT_ALREADY;

    @Override
    public String clause() {
        return "";
    }
}
