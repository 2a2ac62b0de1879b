package kz.kenes.council.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.api.Bodies;
import kz.kenes.council.api.BodyView;
import kz.kenes.council.api.CharterView;
import kz.kenes.council.api.Charters;
import kz.kenes.council.api.CompositionRow;
import kz.kenes.council.api.Compositions;
import kz.kenes.council.api.DraftComposition;
import kz.kenes.council.api.SeatView;
import kz.kenes.council.voting.api.DecisionRow;
import kz.kenes.council.voting.api.Decisions;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.web.Screen;

/** A body as it stood on a date: its seats, quorum, edition and the compositions over time. */
@Named
@ViewScoped
public class BodyPage implements Serializable {

    private static final int MOST_DECISIONS = 100;

    @EJB
    private Bodies bodies;

    @EJB
    private Compositions compositions;

    @EJB
    private Charters charters;

    @Inject
    private Screen screen;

    @EJB
    private Decisions decisionBook;

    private Long id;
    private LocalDate on;
    private BodyView body;
    private CharterView charter;
    private List<CompositionRow> history;
    private LocalDate from;
    private String ground;
    private SeatView seat;
    private List<DecisionRow> decisions;
    private LocalDate consentDate;
    private String consentDocument;
    private Long decisionId;
    private LocalDate lastDay;

    public void load() {
        body = bodies.get(id, on);
        on = body.on();
        history = bodies.compositions(id);
        charter = charters.get(id);
    }

    /** Decisions of the body on which an exclusion may rest. */
    public List<DecisionRow> getDecisions() {
        if (decisions == null) {
            decisions = decisionBook
                    .list(ListQuery.first(MOST_DECISIONS).filteredBy("body", String.valueOf(id)))
                    .rows();
        }
        return decisions;
    }

    public String showDate() {
        return screen.to("/council/body?id=" + id + "&on=" + on);
    }

    public String draftComposition() {
        long draft = compositions.draft(new DraftComposition(id, from, ground));
        return screen.to("/council/composition", draft);
    }

    public String recordConsent() {
        compositions.recordConsent(seat.id(), seat.version(), consentDate, consentDocument);
        return screen.to("/council/body", id);
    }

    public String removeMember() {
        compositions.removeMember(seat.id(), seat.version(), decisionId, lastDay);
        return screen.to("/council/body", id);
    }

    /** True when the list of seats has something to say or to do beside the names. */
    public boolean isConsentKept() {
        return body.may("REMOVE_MEMBER") || body.seats().stream().anyMatch(SeatView::byAgreement);
    }

    public CharterView getCharter() {
        return charter;
    }

    /** True for a body with a page of what is laid down about it. */
    public boolean isChartered() {
        return !charter.actions().isEmpty() || charter.signsFor() != null || charter.workingUnit() != null;
    }

    public BodyView getBody() {
        return body;
    }

    public List<CompositionRow> getHistory() {
        return history;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public SeatView getSeat() {
        return seat;
    }

    public void setSeat(SeatView seat) {
        this.seat = seat;
    }

    public LocalDate getConsentDate() {
        return consentDate;
    }

    public void setConsentDate(LocalDate consentDate) {
        this.consentDate = consentDate;
    }

    public String getConsentDocument() {
        return consentDocument;
    }

    public void setConsentDocument(String consentDocument) {
        this.consentDocument = consentDocument;
    }

    public Long getDecisionId() {
        return decisionId;
    }

    public void setDecisionId(Long decisionId) {
        this.decisionId = decisionId;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
