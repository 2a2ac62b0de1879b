package kz.kenes.journal.service;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.journal.Act;
import kz.kenes.journal.vocabulary.ActOutcome;

/** The outermost use case that runs in this thread: what it is, who gave it, and whether the journal knows it already. */
final class Call {

    private static final ThreadLocal<Call> CURRENT = new ThreadLocal<>();

    private final String command;
    private final Object[] arguments;
    private final Instant at;
    private final long started = System.nanoTime();

    private Described described;
    private String username;
    private Long personId;
    private boolean entered;
    private boolean query;
    private boolean recorded;
    private final List<Act> later = new ArrayList<>();

    private Call(String command, Object[] arguments, Instant at) {
        this.command = command;
        this.arguments = arguments;
        this.at = at;
    }

    /** Null when no use case runs in this thread. */
    static Call current() {
        return CURRENT.get();
    }

    static Call open(String command, Object[] arguments, Instant at) {
        Call call = new Call(command, arguments == null ? new Object[0] : arguments, at);
        CURRENT.set(call);
        return call;
    }

    static void close() {
        CURRENT.remove();
    }

    /** True for the outermost use case only. */
    boolean enter() {
        boolean first = !entered;
        entered = true;
        return first;
    }

    void isGivenBy(String name, Long person) {
        username = name;
        personId = person;
    }

    void isDescribedAs(Described words, boolean onlyReads) {
        described = words;
        query = onlyReads;
    }

    void isRecorded() {
        recorded = true;
    }

    /** To be told when the transaction of the call is over, however it ends. */
    void tellLater(Act act) {
        later.add(act);
    }

    List<Act> toldLater() {
        return List.copyOf(later);
    }

    boolean recorded() {
        return recorded;
    }

    boolean query() {
        return query;
    }

    String command() {
        return command;
    }

    /** Feature of the command: the first part of its name. */
    String feature() {
        return command.substring(0, command.indexOf('.'));
    }

    Act ended(ActOutcome outcome, String reason, String message, Object result) {
        Described words = described == null ? Described.of(null, arguments) : described;
        return new Act(
                at,
                username,
                personId,
                command,
                words.arguments(),
                words.subject(result),
                outcome,
                reason,
                message,
                Duration.ofNanos(System.nanoTime() - started));
    }

    boolean hasCaller() {
        return username != null;
    }
}
