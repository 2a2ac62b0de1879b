package kz.kenes.plan.event.web;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.people.api.PersonChoice;
import kz.kenes.plan.event.api.DescribeEvent;
import kz.kenes.plan.event.api.EventView;
import kz.kenes.plan.event.vocabulary.EventKind;
import kz.kenes.plan.work.api.PlanItemView;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.Almaty;

/** What the form of an event is filled in with. */
public final class EventDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private EventKind kind = EventKind.SEMINAR;
    private String titleKk;
    private String titleRu;
    private LocalDateTime start;
    private LocalDateTime end;
    private String place;
    private String link;
    private List<Long> coOrganisers;
    private PersonChoice responsible;
    private Integer direction;
    private String programmeKk;
    private String programmeRu;
    private Integer capacity;
    private boolean onQuality;
    private Long planItem;

    /** Begins with what the line of the work plan says. */
    void plan(PlanItemView line) {
        planItem = line.line();
        titleKk = line.content().kk();
        titleRu = line.content().ru();
        direction = line.remits().isEmpty() ? null : line.remits().get(0).number();
        responsible = line.personId() == null ? null : new PersonChoice(line.personId(), line.person(), null);
    }

    /** Fills the form from an event. */
    void take(EventView event) {
        kind = event.kind();
        titleKk = event.title().kk();
        titleRu = event.title().ru();
        start = Almaty.local(event.start());
        end = Almaty.local(event.end());
        place = event.place();
        link = event.link();
        coOrganisers = new ArrayList<>(event.coOrganiserIds());
        responsible = event.responsibleId() == null
                ? null
                : new PersonChoice(event.responsibleId(), event.responsible(), null);
        direction = event.direction();
        programmeKk = event.programme() == null ? null : event.programme().kk();
        programmeRu = event.programme() == null ? null : event.programme().ru();
        capacity = event.capacity();
        onQuality = event.onQuality();
        planItem = event.planItemId();
    }

    DescribeEvent description() {
        boolean told = programmeKk != null && !programmeKk.isBlank();
        return new DescribeEvent(
                kind,
                new Localized(titleKk, titleRu, null),
                Almaty.moment(start),
                Almaty.moment(end),
                place,
                link,
                coOrganisers == null ? List.of() : new ArrayList<>(coOrganisers),
                responsible == null ? null : responsible.id(),
                direction,
                told ? new Localized(programmeKk, programmeRu, null) : null,
                capacity,
                onQuality,
                planItem);
    }

    public EventKind getKind() {
        return kind;
    }

    public void setKind(EventKind kind) {
        this.kind = kind;
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

    public LocalDateTime getStart() {
        return start;
    }

    public void setStart(LocalDateTime start) {
        this.start = start;
    }

    public LocalDateTime getEnd() {
        return end;
    }

    public void setEnd(LocalDateTime end) {
        this.end = end;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public List<Long> getCoOrganisers() {
        return coOrganisers;
    }

    public void setCoOrganisers(List<Long> coOrganisers) {
        this.coOrganisers = coOrganisers;
    }

    public PersonChoice getResponsible() {
        return responsible;
    }

    public void setResponsible(PersonChoice responsible) {
        this.responsible = responsible;
    }

    public Integer getDirection() {
        return direction;
    }

    public void setDirection(Integer direction) {
        this.direction = direction;
    }

    public String getProgrammeKk() {
        return programmeKk;
    }

    public void setProgrammeKk(String programmeKk) {
        this.programmeKk = programmeKk;
    }

    public String getProgrammeRu() {
        return programmeRu;
    }

    public void setProgrammeRu(String programmeRu) {
        this.programmeRu = programmeRu;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public boolean isOnQuality() {
        return onQuality;
    }

    public void setOnQuality(boolean onQuality) {
        this.onQuality = onQuality;
    }
}
