package kz.kenes.quality.api;

import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;

/**
 * What is told of a risk. Parts of a list stand on lines of their own.
 *
 * @param ownerId who answers for it, or null
 */
public record DescribeRisk(Localized name, Localized causes, Localized consequences, Localized measures, Long ownerId)
        implements Serializable {}
