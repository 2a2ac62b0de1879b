package kz.kenes.people;

import static kz.kenes.people.People.FIRST;
import static kz.kenes.people.People.SCHOOL;
import static kz.kenes.people.People.UNIVERSITY;
import static kz.kenes.people.People.institute;
import static kz.kenes.people.People.person;
import static kz.kenes.people.People.refused;
import static kz.kenes.people.People.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import kz.kenes.shared.Clause;
import org.junit.jupiter.api.Test;

/** Posts and their holders over time. */
class PostTest {

    private final Post rector = new Post(UNIVERSITY, null, text("ALT университетінің ректоры"));
    private final Person serikkyzy = person("Серікқызы");
    private final Person ospanova = person("Оспанова");

    @Test
    @Clause("ORG-27")
    void aNewHolderFollowsOnTheDayOfAppointment() {
        assertTrue(rector.holderOn(FIRST).isEmpty());
        rector.assignTo(serikkyzy, FIRST, "№ 1 бұйрық");
        rector.assignTo(ospanova, FIRST.plusDays(1), null);
        assertTrue(rector.holderOn(FIRST.minusDays(1)).isEmpty());
        assertEquals(Optional.of(serikkyzy), rector.holderOn(FIRST));
        assertEquals(Optional.of(ospanova), rector.holderOn(FIRST.plusDays(1)));
        refused(PeopleViolation.POST_TAKEN_LATER, () -> rector.assignTo(serikkyzy, FIRST.minusDays(5), null));
    }

    @Test
    @Clause("ORG-27")
    void theSameDayAgainCorrectsTheAppointment() {
        rector.assignTo(serikkyzy, FIRST, null);
        rector.assignTo(ospanova, FIRST, "№ 2 бұйрық");
        assertEquals(Optional.of(ospanova), rector.holderOn(FIRST));
        assertEquals(1, rector.holdings().size());
    }

    @Test
    @Clause("ORG-27")
    void aPostMayBeVacantBetweenTwoHolders() {
        rector.assignTo(serikkyzy, FIRST, null);
        rector.vacate(FIRST.plusDays(9));
        assertEquals(Optional.of(serikkyzy), rector.holderOn(FIRST.plusDays(9)));
        assertTrue(rector.holderOn(FIRST.plusDays(10)).isEmpty());
        refused(PeopleViolation.NO_HOLDER_THEN, () -> rector.vacate(FIRST.plusDays(10)));
        rector.assignTo(ospanova, FIRST.plusDays(20), null);
        assertEquals(Optional.of(ospanova), rector.holderOn(FIRST.plusDays(20)));
    }

    @Test
    void aPostOfAUnitIsOneOfItsInstitution() {
        refused(PeopleViolation.UNIT_OF_OTHER_INSTITUTION, () -> new Post(SCHOOL, institute(), text("директор")));
        new Post(UNIVERSITY, institute(), text("директор"));
    }
}
