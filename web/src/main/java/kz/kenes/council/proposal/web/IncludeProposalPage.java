package kz.kenes.council.proposal.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kenes.council.meeting.api.Agendas;
import kz.kenes.council.meeting.api.MeetingRow;
import kz.kenes.council.meeting.api.Meetings;
import kz.kenes.council.proposal.api.IncludeProposal;
import kz.kenes.council.proposal.api.ProposalQueue;
import kz.kenes.council.proposal.api.ProposalView;
import kz.kenes.council.proposal.api.Proposals;
import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.people.api.People;
import kz.kenes.people.api.PersonChoice;
import kz.kenes.regulation.web.RemitChoices;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.web.Screen;

/** The secretary puts a proposal on the agenda of a meeting that is still to come. */
@Named
@ViewScoped
public class IncludeProposalPage implements Serializable {

    private static final int MOST_MEETINGS = 50;
    private static final Set<MeetingState> BEFORE_OPENING = EnumSet.of(
            MeetingState.PLANNED, MeetingState.AGENDA_DRAFTED, MeetingState.AGENDA_APPROVED, MeetingState.CONVENED);

    @EJB
    private Proposals proposals;

    @EJB
    private ProposalQueue queue;

    @EJB
    private Meetings meetings;

    @EJB
    private Agendas agendas;

    @EJB
    private People people;

    @Inject
    private Screen screen;

    private Long id;
    private ProposalView proposal;
    private List<MeetingRow> choices;
    private Long meetingId;
    private PersonChoice rapporteur;
    private int minutes = 15;
    private RemitChoices remits;
    private List<Long> remitIds = List.of();

    public void load() {
        proposal = proposals.get(id);
        Map<String, String> coming = Map.of("body", String.valueOf(proposal.bodyId()), "when", "upcoming");
        choices = meetings.list(new ListQuery(0, MOST_MEETINGS, "start", true, null, coming)).rows().stream()
                .filter(meeting -> BEFORE_OPENING.contains(meeting.state()))
                .toList();
        if (choices.size() == 1) {
            meetingId = choices.get(0).id();
        }
        remits = RemitChoices.onAgenda(
                choices.isEmpty() ? List.of() : agendas.remits(choices.get(0).id()));
        rapporteur = new PersonChoice(proposal.proposerId(), proposal.proposer(), null);
    }

    public List<PersonChoice> findPersons(String text) {
        return people.find(text);
    }

    public String include() {
        queue.include(new IncludeProposal(
                id,
                proposal.version(),
                meetingId,
                rapporteur == null ? null : rapporteur.id(),
                null,
                minutes,
                List.copyOf(remitIds)));
        screen.done("proposal.included");
        return screen.to("/council/agenda", meetingId);
    }

    public ProposalView getProposal() {
        return proposal;
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

    public PersonChoice getRapporteur() {
        return rapporteur;
    }

    public void setRapporteur(PersonChoice rapporteur) {
        this.rapporteur = rapporteur;
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

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }
}
