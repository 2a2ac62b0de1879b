package kz.kenes.council.group.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kenes.council.group.api.GroupView;
import kz.kenes.council.group.api.IncludeReport;
import kz.kenes.council.group.api.WorkingGroups;
import kz.kenes.council.meeting.api.Agendas;
import kz.kenes.council.meeting.api.MeetingRow;
import kz.kenes.council.meeting.api.Meetings;
import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.regulation.web.RemitChoices;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.web.Screen;

/** The secretary puts the report of a working group on the agenda of a meeting that is still to come. */
@Named
@ViewScoped
public class GroupIncludePage implements Serializable {

    private static final int MOST_MEETINGS = 50;
    private static final Set<MeetingState> BEFORE_OPENING = EnumSet.of(
            MeetingState.PLANNED, MeetingState.AGENDA_DRAFTED, MeetingState.AGENDA_APPROVED, MeetingState.CONVENED);

    @EJB
    private WorkingGroups groups;

    @EJB
    private Meetings meetings;

    @EJB
    private Agendas agendas;

    @Inject
    private Screen screen;

    private Long id;
    private GroupView group;
    private List<MeetingRow> choices;
    private Long meetingId;
    private int minutes = 20;
    private RemitChoices remits;
    private List<Long> remitIds = List.of();

    public void load() {
        group = groups.get(id);
        Map<String, String> coming = Map.of("body", String.valueOf(group.parentId()), "when", "upcoming");
        choices = meetings.list(new ListQuery(0, MOST_MEETINGS, "start", true, null, coming)).rows().stream()
                .filter(meeting -> BEFORE_OPENING.contains(meeting.state()))
                .toList();
        if (choices.size() == 1) {
            meetingId = choices.get(0).id();
        }
        remits = RemitChoices.onAgenda(
                choices.isEmpty() ? List.of() : agendas.remits(choices.get(0).id()));
    }

    public String include() {
        groups.include(new IncludeReport(id, group.version(), meetingId, minutes, new ArrayList<>(remitIds)));
        screen.done("group.included");
        return screen.to("/council/agenda", meetingId);
    }

    public GroupView getGroup() {
        return group;
    }

    public List<MeetingRow> getChoices() {
        return choices;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getMeetingId() {
        return meetingId;
    }

    public void setMeetingId(Long meetingId) {
        this.meetingId = meetingId;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public RemitChoices getRemits() {
        return remits;
    }

    public List<Long> getRemitIds() {
        return remitIds;
    }

    public void setRemitIds(List<Long> remitIds) {
        this.remitIds = remitIds == null ? List.of() : remitIds;
    }
}
