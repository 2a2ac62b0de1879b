package kz.kenes.approval;

import java.time.Instant;

/**
 * A body has decided on the subject, in minutes that are signed.
 *
 * @param decision id of the decision, or null where the body has adopted none
 * @param link path of the page that shows it
 * @param reference number of the decision and the minutes, such as «№ 3 хаттама, 2.1»
 * @param signedAt when the minutes were signed
 */
public record BodyDecision(Long decision, String link, String reference, Instant signedAt) {}
