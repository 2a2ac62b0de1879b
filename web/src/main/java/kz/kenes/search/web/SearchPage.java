package kz.kenes.search.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import kz.kenes.council.api.Bodies;
import kz.kenes.council.api.BodyRow;
import kz.kenes.council.meeting.api.MeetingRow;
import kz.kenes.council.meeting.api.Meetings;
import kz.kenes.council.voting.api.DecisionRow;
import kz.kenes.council.voting.api.Decisions;
import kz.kenes.people.api.People;
import kz.kenes.people.api.PersonRow;
import kz.kenes.people.vocabulary.Permission;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;

/** One search over the registers: the first finds of each, with a way to all of them. */
@Named
@RequestScoped
public class SearchPage {

    private static final int SHOWN = 7;

    @EJB
    private Bodies bodies;

    @EJB
    private Meetings meetings;

    @EJB
    private Decisions decisions;

    @EJB
    private People people;

    private String text;
    private ListPage<BodyRow> foundBodies;
    private ListPage<MeetingRow> foundMeetings;
    private ListPage<DecisionRow> foundDecisions;
    private ListPage<PersonRow> foundPeople;

    public void load() {
        if (text == null || text.isBlank()) {
            return;
        }
        ListQuery query = ListQuery.first(SHOWN).searching(text.strip());
        if (may(Permission.READ_MEETINGS)) {
            foundBodies = bodies.list(query);
            foundMeetings = meetings.list(query);
            foundDecisions = decisions.list(query);
        }
        if (may(Permission.READ_PEOPLE)) {
            foundPeople = people.list(query);
        }
    }

    private static boolean may(String permission) {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(permission);
    }

    /** True when something was asked and nothing was found. */
    public boolean isNothingFound() {
        return text != null
                && empty(foundBodies)
                && empty(foundMeetings)
                && empty(foundDecisions)
                && empty(foundPeople);
    }

    private static boolean empty(ListPage<?> found) {
        return found == null || found.total() == 0;
    }

    public ListPage<BodyRow> getBodies() {
        return foundBodies;
    }

    public ListPage<MeetingRow> getMeetings() {
        return foundMeetings;
    }

    public ListPage<DecisionRow> getDecisions() {
        return foundDecisions;
    }

    public ListPage<PersonRow> getPeople() {
        return foundPeople;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
