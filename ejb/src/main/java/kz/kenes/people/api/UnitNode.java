package kz.kenes.people.api;

import java.io.Serializable;
import kz.kenes.people.vocabulary.UnitKind;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A unit in the tree of a date. A tree is a list in the order of reading: each unit stands after the one above it.
 *
 * @param parentId the unit above, or null directly under the institution
 * @param depth 0 directly under the institution
 * @param headId who heads it on the date, or null while there is no head
 * @param employees persons employed in the unit itself on the date
 */
public record UnitNode(
        long id,
        long version,
        Long parentId,
        int depth,
        UnitKind kind,
        Localized name,
        Long headId,
        String head,
        int employees)
        implements Serializable {}
