package kz.kenes.people.api;

import java.io.Serializable;
import java.util.List;
import kz.kenes.people.vocabulary.PostDuty;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A post with its holders over time.
 *
 * @param unitId null for a post of the institution as a whole
 * @param holders the latest first
 * @param duty what the holder does for the institution, or null where no rule asks for it
 */
public record PostView(
        long id,
        long version,
        Localized title,
        long institutionId,
        Localized institution,
        Long unitId,
        Localized unit,
        List<TenureView> holders,
        PostDuty duty)
        implements Serializable {}
