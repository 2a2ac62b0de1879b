package kz.kenes.council.meeting.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.meeting.api.AddAgendaItem;
import kz.kenes.council.meeting.api.AgendaItemView;
import kz.kenes.council.meeting.api.Agendas;
import kz.kenes.council.meeting.api.ChangeAgendaItem;
import kz.kenes.council.meeting.api.MeetingView;
import kz.kenes.council.meeting.api.Meetings;
import kz.kenes.people.api.People;
import kz.kenes.people.api.PersonChoice;
import kz.kenes.regulation.api.RemitView;
import kz.kenes.regulation.web.RemitChoices;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.Screen;
import kz.kenes.shared.web.Uploaded;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.event.ReorderEvent;

/** Drafting the agenda: items in order, rapporteurs, materials, draft decisions. */
@Named
@ViewScoped
public class AgendaPage implements Serializable {

    @EJB
    private Meetings meetings;

    @EJB
    private Agendas agendas;

    @EJB
    private People people;

    @Inject
    private Screen screen;

    private Long id;
    private RemitChoices remits;
    private List<Long> remitIds = List.of();
    private MeetingView meeting;
    private Long itemId;
    private String titleKk;
    private String titleRu;
    private PersonChoice rapporteur;
    private String rapporteurName;
    private int minutes = 15;
    private String draftKk;
    private String draftRu;

    public void load() {
        meeting = meetings.get(id);
        if (remits == null) {
            remits = RemitChoices.onAgenda(agendas.remits(id));
        }
    }

    /** Empties the form for a new item. */
    public void begin() {
        itemId = null;
        titleKk = null;
        titleRu = null;
        rapporteur = null;
        rapporteurName = null;
        minutes = 15;
        draftKk = null;
        draftRu = null;
        remitIds = List.of();
    }

    /** Fills the form from an item. */
    public void edit(AgendaItemView item) {
        itemId = item.id();
        titleKk = item.title().kk();
        titleRu = item.title().ru();
        rapporteur =
                item.rapporteurId() == null ? null : new PersonChoice(item.rapporteurId(), item.rapporteur(), null);
        rapporteurName = item.rapporteurId() == null ? item.rapporteur() : null;
        minutes = item.minutes();
        draftKk = item.draftDecision() == null ? null : item.draftDecision().kk();
        draftRu = item.draftDecision() == null ? null : item.draftDecision().ru();
        remitIds = item.remits().stream().map(RemitView::id).toList();
    }

    public void save() {
        Localized title = new Localized(titleKk, titleRu, null);
        Localized draft = draftKk == null || draftKk.isBlank() ? null : new Localized(draftKk, draftRu, null);
        if (itemId == null) {
            agendas.addItem(new AddAgendaItem(
                    id, meeting.version(), title, rapporteurId(), rapporteurName, minutes, draft, chosen()));
        } else {
            agendas.changeItem(new ChangeAgendaItem(
                    itemId, meeting.version(), title, rapporteurId(), rapporteurName, minutes, draft, chosen()));
        }
        begin();
        load();
    }

    private List<Long> chosen() {
        return new ArrayList<>(remitIds);
    }

    private Long rapporteurId() {
        return rapporteur == null ? null : rapporteur.id();
    }

    public List<PersonChoice> findPersons(String text) {
        return people.find(text);
    }

    public void move(AgendaItemView item, int toOrdinal) {
        agendas.moveItem(item.id(), meeting.version(), toOrdinal);
        load();
    }

    public void reordered(ReorderEvent event) {
        move(meeting.agenda().get(event.getFromIndex()), event.getToIndex() + 1);
    }

    public void remove(AgendaItemView item) {
        agendas.removeItem(item.id(), meeting.version());
        load();
    }

    public void attach(FileUploadEvent event) {
        Long target = (Long) event.getComponent().getAttributes().get("item");
        agendas.attach(target, Uploaded.file(event));
        load();
    }

    public void detach(AgendaItemView item, long fileId) {
        agendas.detach(item.id(), fileId);
        load();
    }

    public String submit() {
        meetings.submitAgenda(id, meeting.version());
        return screen.to("/council/meeting", id);
    }

    public MeetingView getMeeting() {
        return meeting;
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

    public PersonChoice getRapporteur() {
        return rapporteur;
    }

    public void setRapporteur(PersonChoice rapporteur) {
        this.rapporteur = rapporteur;
    }

    public String getRapporteurName() {
        return rapporteurName;
    }

    public void setRapporteurName(String rapporteurName) {
        this.rapporteurName = rapporteurName;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public String getDraftKk() {
        return draftKk;
    }

    public void setDraftKk(String draftKk) {
        this.draftKk = draftKk;
    }

    public String getDraftRu() {
        return draftRu;
    }

    public void setDraftRu(String draftRu) {
        this.draftRu = draftRu;
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
