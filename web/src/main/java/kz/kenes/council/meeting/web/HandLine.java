package kz.kenes.council.meeting.web;

import java.io.Serializable;
import kz.kenes.council.meeting.api.AttendanceRow;
import kz.kenes.council.vocabulary.Choice;

/** One member in the list of raised hands; without a choice the member did as all the others. */
public final class HandLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long personId;
    private final String person;
    private Choice choice;

    HandLine(AttendanceRow member) {
        personId = member.personId();
        person = member.person();
    }

    public long getPersonId() {
        return personId;
    }

    public String getPerson() {
        return person;
    }

    public Choice getChoice() {
        return choice;
    }

    public void setChoice(Choice choice) {
        this.choice = choice;
    }
}
