package kz.kenes.journal.service;

import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.journal.Act;
import kz.kenes.journal.vocabulary.ActOutcome;

/** The outermost use case that runs in this thread: what it is, who gave it, and whether the journal knows it already. */
final class Call {

    private static final ThreadLocal<Call> CURRENT = new ThreadLocal<>();

    private final Method method;
    private final Object[] arguments;
    private final Instant at;
    private final long started = System.nanoTime();

    private String username;
    private Long personId;
    private boolean entered;
    private boolean query;
    private boolean recorded;
    private final List<Act> later = new ArrayList<>();

    private Call(Method method, Object[] arguments, Instant at) {
        this.method = method;
        this.arguments = arguments;
        this.at = at;
    }

    /** Null when no use case runs in this thread. */
    static Call current() {
        return CURRENT.get();
    }

    /** @param method of the API */
    static Call open(Method method, Object[] arguments, Instant at) {
        Call call = new Call(method, arguments == null ? new Object[0] : arguments, at);
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

    void onlyReads() {
        query = true;
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
        return UseCases.name(method);
    }

    String feature() {
        return UseCases.feature(method.getDeclaringClass());
    }

    Act ended(ActOutcome outcome, String reason, String message, Object result) {
        Described words = Described.of(method, arguments);
        return new Act(
                at,
                username,
                personId,
                command(),
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
