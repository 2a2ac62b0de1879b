package kz.kenes.approval;

import java.util.Map;
import java.util.Set;
import kz.kenes.approval.vocabulary.ActorScope;
import kz.kenes.people.Person;
import kz.kenes.shared.vocabulary.Localized;

/**
 * What is submitted for approval.
 *
 * @param title how the subject is called on desks and in letters
 * @param content the subject as text, line by line, from which the difference to the version before is shown
 * @param link path of the subject's page, below the application
 * @param scopes the ids that the steps of the route ask for
 * @param conditions the names of those conditions of the route that hold
 * @param author who wrote it
 * @param proposer who submits it; often the author
 */
public record Submission(
        Subject subject,
        Localized title,
        String content,
        String link,
        Map<ActorScope, Long> scopes,
        Set<String> conditions,
        Person author,
        Person proposer) {}
