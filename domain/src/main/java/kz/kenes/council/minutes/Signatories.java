package kz.kenes.council.minutes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.kenes.council.meeting.Attendance;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.vocabulary.SignatoryRole;
import kz.kenes.people.Person;
import kz.kenes.regulation.vocabulary.MinutesSigning;
import kz.kenes.shared.Clause;

/** Who has to sign the minutes of a meeting. */
public final class Signatories {

    private Signatories() {}

    /**
     * The presider and the secretary; where the edition asks for the chair and a deputy presided, the deputy signs and the chair
     * countersigns. A vacant chair cannot countersign.
     */
    @Clause({"MTG-26", "MTG-27"})
    public static Map<SignatoryRole, Person> of(Meeting meeting) {
        Map<SignatoryRole, Person> signatories = new LinkedHashMap<>();
        boolean chairSigns = meeting.edition().rules().minutesSigning() == MinutesSigning.CHAIR_AND_SECRETARY;
        Optional<Person> chair = meeting.roll().chair().map(Attendance::person);
        boolean chairPresided =
                chair.filter(person -> person == meeting.presider()).isPresent();
        if (!chairSigns || !chairPresided) {
            signatories.put(SignatoryRole.PRESIDER, meeting.presider());
        }
        if (chairSigns) {
            chair.ifPresent(person -> signatories.put(SignatoryRole.CHAIR, person));
        }
        signatories.put(SignatoryRole.SECRETARY, meeting.secretary());
        return signatories;
    }
}
