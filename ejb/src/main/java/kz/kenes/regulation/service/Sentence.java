package kz.kenes.regulation.service;

import java.util.Locale;

/** Names of the code read as plain words: {@code aClosedBallotIsFinal} says "a closed ballot is final". */
final class Sentence {

    private Sentence() {}

    static String of(String name) {
        String words = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-zA-Z])(?=[0-9])", " ")
                .replace('_', ' ');
        return words.toLowerCase(Locale.ROOT);
    }

    /** The class without its package; of a nested class all the names. */
    static String ofClass(String className) {
        String simple = className.substring(className.lastIndexOf('.') + 1);
        return of(simple.replaceAll("Test(?=\\$|$)", "").replace('$', ' ')).replaceAll(" {2,}", " ");
    }
}
