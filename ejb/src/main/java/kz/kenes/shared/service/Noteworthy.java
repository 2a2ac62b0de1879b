package kz.kenes.shared.service;

/**
 * Event: something the journal must tell although it is no command – a confidential paper was read, somebody signed in.
 *
 * @param action feature and act: {@code document.Paper.read}
 * @param subject the ids it is about: {@code paper=1001}, or an empty string
 * @param details a short text, or an empty string; never a secret
 * @param username who did it, or null for the caller
 */
public record Noteworthy(Kind kind, String action, String subject, String details, String username) {

    /** How it ended. */
    public enum Kind {
        READ,
        DONE,
        REFUSED
    }

    /** A confidential paper was read by the caller. */
    public static Noteworthy read(String action, String subject) {
        return new Noteworthy(Kind.READ, action, subject, "", null);
    }

    public static Noteworthy done(String action, String subject, String details) {
        return new Noteworthy(Kind.DONE, action, subject, details, null);
    }

    public static Noteworthy refused(String action, String subject, String details) {
        return new Noteworthy(Kind.REFUSED, action, subject, details, null);
    }

    /** The same for one who is no caller yet: somebody who signs in. */
    public Noteworthy by(String name) {
        return new Noteworthy(kind, action, subject, details, name);
    }
}
