package kz.kenes.council.meeting.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.meeting.api.AwaitedDecision;
import kz.kenes.council.meeting.api.AwaitedDecisions;
import kz.kenes.council.meeting.api.IncludeAwaited;
import kz.kenes.council.meeting.api.Meetings;
import kz.kenes.shared.web.Screen;

/** Papers that wait for the decision of the body, on the page of the agenda. */
@Named
@ViewScoped
public class AwaitedPart implements Serializable {

    private static final int MINUTES = 15;

    @EJB
    private AwaitedDecisions decisions;

    @EJB
    private Meetings meetings;

    @Inject
    private Screen screen;

    private Long known;
    private List<AwaitedDecision> awaited;
    private List<Long> remitIds = List.of();

    /** As it was when the page was opened. */
    public List<AwaitedDecision> of(Long meetingId) {
        if (meetingId != null && !meetingId.equals(known)) {
            known = meetingId;
            awaited = decisions.of(meetingId);
        }
        return awaited;
    }

    public String include(AwaitedDecision chosen) {
        decisions.include(new IncludeAwaited(
                chosen.approvalId(), known, meetings.get(known).version(), MINUTES, new ArrayList<>(remitIds)));
        screen.done("awaited.included");
        return screen.to("/council/agenda", known);
    }

    public List<Long> getRemitIds() {
        return remitIds;
    }

    public void setRemitIds(List<Long> remitIds) {
        this.remitIds = remitIds == null ? List.of() : remitIds;
    }
}
