package kz.kenes.people.api;

import java.io.Serializable;
import java.util.List;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A post with its holders over time.
 *
 * @param unitId null for a post of the institution as a whole
 * @param holders the latest first
 */
public record PostView(
        long id,
        long version,
        Localized title,
        long institutionId,
        Localized institution,
        Long unitId,
        Localized unit,
        List<TenureView> holders)
        implements Serializable {}
