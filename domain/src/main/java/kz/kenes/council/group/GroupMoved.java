package kz.kenes.council.group;

import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.group.vocabulary.GroupState;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Event: a working group was formed, has reported, goes on, or has ended.
 *
 * @param group id of the group
 * @param parentName the body that formed it
 * @param words remarks or the reason of the end, or null
 * @param persons ids of who has to know
 */
public record GroupMoved(
        long group,
        GroupState state,
        Localized topic,
        Localized parentName,
        LocalDate due,
        String words,
        List<Long> persons) {}
