package kz.kenes.search.api;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import kz.kenes.search.vocabulary.FindKind;

/**
 * What was found.
 *
 * @param finds the part that was asked for, the best first
 * @param total how many there are of the kind asked for
 * @param byKind how many there are of each kind; kinds without any are left out
 */
public record FindPage(List<Find> finds, long total, Map<FindKind, Long> byKind) implements Serializable {}
