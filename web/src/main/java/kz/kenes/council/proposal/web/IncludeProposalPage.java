package kz.kenes.council.proposal.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.council.meeting.api.Agendas;
import kz.kenes.council.meeting.api.ComingMeetings;
import kz.kenes.council.meeting.api.ComingMeetings.ComingMeeting;
import kz.kenes.council.proposal.api.IncludeProposal;
import kz.kenes.council.proposal.api.ProposalQueue;
import kz.kenes.council.proposal.api.ProposalView;
import kz.kenes.council.proposal.api.Proposals;
import kz.kenes.people.api.People;
import kz.kenes.people.api.PersonChoice;
import kz.kenes.regulation.web.RemitChoices;
import kz.kenes.shared.web.Screen;

/** The secretary puts a proposal on the agenda of a meeting that is still to come. */
@Named
@ViewScoped
public class IncludeProposalPage implements Serializable {

    @EJB
    private Proposals proposals;

    @EJB
    private ProposalQueue queue;

    @EJB
    private Agendas agendas;

    @EJB
    private People people;

    @Inject
    private Screen screen;

    private Long id;
    private ProposalView proposal;
    private List<ComingMeeting> choices;
    private Long meetingId;
    private PersonChoice rapporteur;
    private int minutes = 15;
    private RemitChoices remits;
    private List<Long> remitIds = List.of();

    public void load() {
        proposal = proposals.get(id);
        ComingMeetings coming = agendas.coming(proposal.bodyId());
        choices = coming.meetings();
        if (choices.size() == 1) {
            meetingId = choices.get(0).id();
        }
        remits = RemitChoices.onAgenda(coming.remits());
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
