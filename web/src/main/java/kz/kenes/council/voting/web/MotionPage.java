package kz.kenes.council.voting.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.council.meeting.api.Agendas;
import kz.kenes.council.meeting.api.MeetingView;
import kz.kenes.council.meeting.api.Meetings;
import kz.kenes.council.voting.api.Amendments;
import kz.kenes.regulation.web.RemitChoices;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.Screen;

/** The agenda of the open meeting is changed by a vote. */
@Named
@ViewScoped
public class MotionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private Meetings meetings;

    @EJB
    private Agendas agendas;

    @EJB
    private Amendments amendments;

    @Inject
    private Screen screen;

    private Long id;
    private MeetingView meeting;
    private RemitChoices remits;
    private Long itemId;
    private int place = 1;
    private Long duringId;
    private String titleKk;
    private String titleRu;
    private int minutes = 15;
    private List<Long> remitIds = List.of();

    public void load() {
        meeting = meetings.get(id);
        remits = RemitChoices.onAgenda(agendas.remits(id));
        if (!meeting.agenda().isEmpty()) {
            itemId = meeting.agenda().get(meeting.agenda().size() - 1).id();
            duringId = meeting.agenda().get(0).id();
        }
    }

    public String move() {
        amendments.moveItem(itemId, place);
        screen.done("motion.voting");
        return room(itemId);
    }

    public String add() {
        amendments.addItem(duringId, new Localized(titleKk, titleRu, null), minutes, remitIds);
        screen.done("motion.voting");
        return room(duringId);
    }

    private String room(Long item) {
        int ordinal = meeting.agenda().stream()
                .filter(one -> one.id() == item)
                .findFirst()
                .orElseThrow()
                .ordinal();
        return screen.to("/council/room?id=" + id + "&item=" + ordinal);
    }

    public MeetingView getMeeting() {
        return meeting;
    }

    public RemitChoices getRemits() {
        return remits;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getItemId() {
        return itemId;
    }

    public void setItemId(Long itemId) {
        this.itemId = itemId;
    }

    public int getPlace() {
        return place;
    }

    public void setPlace(int place) {
        this.place = place;
    }

    public Long getDuringId() {
        return duringId;
    }

    public void setDuringId(Long duringId) {
        this.duringId = duringId;
    }

    public String getTitleKk() {
        return titleKk;
    }

    public void setTitleKk(String titleKk) {
        this.titleKk = titleKk;
    }

    public String getTitleRu() {
        return titleRu;
    }

    public void setTitleRu(String titleRu) {
        this.titleRu = titleRu;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public List<Long> getRemitIds() {
        return remitIds;
    }

    public void setRemitIds(List<Long> remitIds) {
        this.remitIds = remitIds == null ? List.of() : remitIds;
    }
}
