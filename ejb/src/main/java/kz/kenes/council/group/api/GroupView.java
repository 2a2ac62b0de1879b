package kz.kenes.council.group.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.kenes.council.group.vocabulary.GroupState;
import kz.kenes.council.meeting.api.MaterialView;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A working group.
 *
 * @param bodyId the group as a body that meets
 * @param quorum how many members have to be present at its meetings
 * @param report null before it has reported
 * @param meetingId the meeting on whose agenda the report stands, or null
 */
public record GroupView(
        long id,
        long version,
        long bodyId,
        long parentId,
        Localized parent,
        Localized topic,
        String ground,
        LocalDate formedOn,
        LocalDate due,
        GroupState state,
        boolean overdue,
        List<GroupMember> members,
        int quorum,
        List<TaskView> tasks,
        String report,
        Instant reportedAt,
        boolean late,
        List<MaterialView> files,
        Long meetingId,
        String remarks,
        String endReason,
        Set<GroupAction> actions)
        implements Serializable {

    public boolean may(String action) {
        return actions.contains(GroupAction.valueOf(action));
    }
}
