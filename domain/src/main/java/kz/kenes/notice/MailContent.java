package kz.kenes.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a mail says: as plain text, as HTML, and for an invitation as a calendar entry. */
@Embeddable
public class MailContent {

    private String subject;
    private String text;
    private String html;
    private String calendar;

    @Column(name = "calendar_method")
    private String calendarMethod;

    protected MailContent() {}

    public MailContent(String subject, String text, String html, Invitation invitation) {
        this.subject = subject;
        this.text = text;
        this.html = html;
        if (invitation != null) {
            this.calendar = invitation.calendar();
            this.calendarMethod = invitation.method();
        }
    }

    public String subject() {
        return subject;
    }

    public String text() {
        return text;
    }

    public String html() {
        return html;
    }

    /** Null for a mail without a calendar entry. */
    public Invitation invitation() {
        return calendar == null ? null : new Invitation(calendar, calendarMethod);
    }

    /**
     * A calendar entry.
     *
     * @param calendar iCalendar text (RFC 5545)
     * @param method {@code REQUEST} or {@code CANCEL}
     */
    public record Invitation(String calendar, String method) {}
}
