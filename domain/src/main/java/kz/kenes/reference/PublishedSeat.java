package kz.kenes.reference;

import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.shared.LocalizedText;

/**
 * A seat of the republican council by annex 1 of order 400.
 *
 * @param number row of the annex
 * @param institution key of the institution whose post it is
 * @param byAgreement the row carries the mark "by agreement"
 * @param post the post as printed in Kazakh; what we supply stands in square brackets
 */
public record PublishedSeat(int number, String institution, SeatRole role, boolean byAgreement, LocalizedText post) {}
