package kz.kenes.quality.api;

import java.io.Serializable;
import kz.kenes.quality.vocabulary.ReviewInput;

/**
 * An input of the review.
 *
 * @param all how many there are this year
 * @param attention how many of them need attention
 * @param page where they are seen, within Kenes
 */
public record InputRow(ReviewInput input, long all, long attention, String page) implements Serializable {}
