package kz.kenes.council.group.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.group.api.GroupView;
import kz.kenes.council.group.api.IncludeReport;
import kz.kenes.council.group.api.WorkingGroups;
import kz.kenes.council.meeting.api.Agendas;
import kz.kenes.council.meeting.api.ComingMeetings;
import kz.kenes.council.meeting.api.ComingMeetings.ComingMeeting;
import kz.kenes.regulation.web.RemitChoices;
import kz.kenes.shared.web.Screen;

/** The secretary puts the report of a working group on the agenda of a meeting that is still to come. */
@Named
@ViewScoped
public class GroupIncludePage implements Serializable {

    @EJB
    private WorkingGroups groups;

    @EJB
    private Agendas agendas;

    @Inject
    private Screen screen;

    private Long id;
    private GroupView group;
    private List<ComingMeeting> choices;
    private Long meetingId;
    private int minutes = 20;
    private RemitChoices remits;
    private List<Long> remitIds = List.of();

    public void load() {
        group = groups.get(id);
        ComingMeetings coming = agendas.coming(group.parentId());
        choices = coming.meetings();
        if (choices.size() == 1) {
            meetingId = choices.get(0).id();
        }
        remits = RemitChoices.onAgenda(coming.remits());
    }

    public String include() {
        groups.include(new IncludeReport(id, group.version(), meetingId, minutes, new ArrayList<>(remitIds)));
        screen.done("group.included");
        return screen.to("/council/agenda", meetingId);
    }

    public GroupView getGroup() {
        return group;
    }

    public List<ComingMeeting> getChoices() {
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
