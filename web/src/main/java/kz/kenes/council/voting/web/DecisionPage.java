package kz.kenes.council.voting.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.meeting.api.MeetingView;
import kz.kenes.council.meeting.api.Meetings;
import kz.kenes.council.vocabulary.DecisionType;
import kz.kenes.council.voting.api.BallotView;
import kz.kenes.council.voting.api.Decisions;
import kz.kenes.council.voting.api.RecordDecision;
import kz.kenes.council.voting.api.Voting;
import kz.kenes.people.api.People;
import kz.kenes.people.api.PersonChoice;
import kz.kenes.people.api.UnitNode;
import kz.kenes.people.api.Units;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.Screen;

/** Recording what an adopted vote decided (MTG-24): text, type, responsible persons and units, term. */
@Named
@ViewScoped
public class DecisionPage implements Serializable {

    @EJB
    private Voting voting;

    @EJB
    private Decisions decisions;

    @EJB
    private Meetings meetings;

    @EJB
    private Units unitTree;

    @EJB
    private People people;

    @Inject
    private Screen screen;

    private Long ballotId;
    private BallotView ballot;
    private List<UnitNode> units;
    private DecisionType type = DecisionType.BINDING;
    private String textKk;
    private String textRu;
    private List<PersonChoice> persons;
    private List<Long> unitIds;
    private LocalDate due;
    private String basis;

    public void load() {
        ballot = voting.get(ballotId);
        MeetingView meeting = meetings.get(ballot.meetingId());
        units = unitTree.tree(meeting.institutionId(), null);
        Localized draft = ballot.question();
        textKk = draft.kk();
        textRu = draft.ru();
    }

    public List<PersonChoice> findPersons(String text) {
        return people.find(text);
    }

    public String save() {
        decisions.record(new RecordDecision(
                ballotId,
                type,
                new Localized(textKk, textRu, null),
                persons == null
                        ? List.of()
                        : persons.stream().map(PersonChoice::id).toList(),
                unitIds == null ? List.of() : unitIds,
                due,
                basis));
        screen.done("decision.recorded");
        return screen.to("/council/room?item=" + ballot.itemOrdinal() + "&id=" + ballot.meetingId());
    }

    public BallotView getBallot() {
        return ballot;
    }

    public List<UnitNode> getUnits() {
        return units;
    }

    public DecisionType[] getTypes() {
        return DecisionType.values();
    }

    public Long getBallotId() {
        return ballotId;
    }

    public void setBallotId(Long ballotId) {
        this.ballotId = ballotId;
    }

    public DecisionType getType() {
        return type;
    }

    public void setType(DecisionType type) {
        this.type = type;
    }

    public String getTextKk() {
        return textKk;
    }

    public void setTextKk(String textKk) {
        this.textKk = textKk;
    }

    public String getTextRu() {
        return textRu;
    }

    public void setTextRu(String textRu) {
        this.textRu = textRu;
    }

    public List<PersonChoice> getPersons() {
        return persons;
    }

    public void setPersons(List<PersonChoice> persons) {
        this.persons = persons;
    }

    public List<Long> getUnitIds() {
        return unitIds;
    }

    public void setUnitIds(List<Long> unitIds) {
        this.unitIds = unitIds;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
