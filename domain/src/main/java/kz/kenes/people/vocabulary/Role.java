package kz.kenes.people.vocabulary;

import static kz.kenes.people.vocabulary.Permission.ADMINISTER;
import static kz.kenes.people.vocabulary.Permission.APPROVE_COMPOSITION;
import static kz.kenes.people.vocabulary.Permission.AUDIT_SYSTEM;
import static kz.kenes.people.vocabulary.Permission.CONSOLIDATE_TRAINING;
import static kz.kenes.people.vocabulary.Permission.EXECUTE;
import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.KEEP_QUALITY;
import static kz.kenes.people.vocabulary.Permission.MANAGE_ACCOUNTS;
import static kz.kenes.people.vocabulary.Permission.MANAGE_PEOPLE;
import static kz.kenes.people.vocabulary.Permission.ORGANISE_EVENTS;
import static kz.kenes.people.vocabulary.Permission.PLAN_TRAINING;
import static kz.kenes.people.vocabulary.Permission.PRESIDE;
import static kz.kenes.people.vocabulary.Permission.PROPOSE;
import static kz.kenes.people.vocabulary.Permission.PROPOSE_COMPOSITION;
import static kz.kenes.people.vocabulary.Permission.READ_INTERNAL;
import static kz.kenes.people.vocabulary.Permission.READ_JOURNAL;
import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.READ_PEOPLE;
import static kz.kenes.people.vocabulary.Permission.READ_QUALITY;
import static kz.kenes.people.vocabulary.Permission.READ_TRAINING;
import static kz.kenes.people.vocabulary.Permission.REPORT_FOR_OTHERS;
import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;
import static kz.kenes.people.vocabulary.Permission.SIGN_MINUTES;
import static kz.kenes.people.vocabulary.Permission.VOTE;

import java.util.Set;
import java.util.TreeSet;

/** What a person is in Kenes, with the permissions that this implies. Every role implies {@link Permission#SIGNED_IN}. */
public enum Role {
    ADMINISTRATOR(
            ADMINISTER,
            MANAGE_ACCOUNTS,
            MANAGE_PEOPLE,
            READ_PEOPLE,
            READ_MEETINGS,
            READ_JOURNAL,
            READ_QUALITY,
            READ_INTERNAL),
    HR(
            MANAGE_PEOPLE,
            READ_PEOPLE,
            PLAN_TRAINING,
            CONSOLIDATE_TRAINING,
            READ_TRAINING,
            READ_QUALITY,
            KEEP_QUALITY,
            READ_INTERNAL),
    RECTOR(APPROVE_COMPOSITION, READ_PEOPLE, READ_MEETINGS, PROPOSE, EXECUTE, READ_QUALITY, READ_INTERNAL),
    CHAIR(
            PROPOSE_COMPOSITION,
            READ_PEOPLE,
            READ_MEETINGS,
            PROPOSE,
            PRESIDE,
            VOTE,
            SIGN_MINUTES,
            ORGANISE_EVENTS,
            EXECUTE),
    SECRETARY(READ_PEOPLE, READ_MEETINGS, PROPOSE, KEEP_MEETINGS, VOTE, SIGN_MINUTES, ORGANISE_EVENTS, EXECUTE),
    MEMBER(READ_PEOPLE, READ_MEETINGS, PROPOSE, VOTE, ORGANISE_EVENTS, EXECUTE),
    EMPLOYEE(
            READ_MEETINGS, PROPOSE, ORGANISE_EVENTS, EXECUTE, PLAN_TRAINING, READ_QUALITY, KEEP_QUALITY, READ_INTERNAL),
    AUDITOR(READ_PEOPLE, READ_MEETINGS, READ_JOURNAL, READ_TRAINING, READ_QUALITY, KEEP_QUALITY, READ_INTERNAL),
    /** An auditor of a certification body: reads internal documents while a check of the management system lasts. */
    CERTIFICATION_AUDITOR(AUDIT_SYSTEM),
    /** Another internal system that calls through EJB remoting. */
    SYSTEM(
            READ_PEOPLE,
            MANAGE_PEOPLE,
            READ_MEETINGS,
            PROPOSE,
            EXECUTE,
            REPORT_FOR_OTHERS,
            READ_TRAINING,
            READ_QUALITY,
            KEEP_QUALITY);

    private final Set<String> permissions;

    Role(String... implied) {
        Set<String> all = new TreeSet<>(Set.of(implied));
        all.add(SIGNED_IN);
        this.permissions = Set.copyOf(all);
    }

    /** Names from {@link Permission}. */
    public Set<String> permissions() {
        return permissions;
    }
}
