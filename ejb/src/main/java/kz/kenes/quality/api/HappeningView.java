package kz.kenes.quality.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.quality.vocabulary.NonconformityAct;

/**
 * What happened, when, by whom, in which words.
 *
 * @param by null for another system
 */
public record HappeningView(NonconformityAct act, Instant at, String by, String words) implements Serializable {}
