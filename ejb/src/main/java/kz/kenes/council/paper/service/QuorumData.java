package kz.kenes.council.paper.service;

import kz.kenes.shared.vocabulary.Localized;

/**
 * The quorum at the opening.
 *
 * @param clause the clause that asks for it, as papers cite it: «ЖН-АЛТ-01, 5.6.1-т.»
 */
public record QuorumData(int members, int present, int needed, boolean reached, Localized clause) {}
