package kz.kenes.council.execution;

import static kz.kenes.council.Councils.DAY;
import static kz.kenes.council.execution.Assignments.on;
import static kz.kenes.council.meeting.Sittings.now;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import kz.kenes.council.Councils;
import kz.kenes.council.Councils.Council;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.Sittings;
import kz.kenes.people.Institution;
import kz.kenes.people.OfficialSite;
import kz.kenes.people.PeopleViolation;
import kz.kenes.shared.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Materials of an ОӘБ are published on the official site of its base university, and nowhere else. */
class PublicationTest {

    private final Council association = Councils.association(12);

    @ParameterizedTest
    @CsvSource({
        "https://alt.edu.kz/umo/1, true",
        "http://alt.edu.kz, true",
        "HTTPS://ALT.EDU.KZ/umo, true",
        "https://www.alt.edu.kz/umo, true",
        "https://umo.alt.edu.kz/a?b=1#c, true",
        "https://alt.edu.kz:8443/umo, true",
        "https://edu.kz/umo, false",
        "https://notalt.edu.kz/umo, false",
        "https://alt.edu.kz.example.com/umo, false",
        "https://alt.edu.kz@example.com/umo, false",
        "https://example.com/alt.edu.kz, false",
        "https://example.com\\.alt.edu.kz/, false",
        "ftp://alt.edu.kz/umo, false",
        "alt.edu.kz/umo, false",
        "'https://alt.edu.kz/u mo', false"
    })
    @Clause("MTG-32")
    void aLinkLeadsToTheSiteOrBelowIt(String link, boolean holds) {
        assertEquals(holds, OfficialSite.of("https://www.alt.edu.kz").holds(link));
    }

    @Test
    @Clause("MTG-32")
    void aKazakhDomainIsAsGood() {
        assertEquals(
                "xn--80ao21a", OfficialSite.of("https://университет.қаз").host().split("\\.")[1]);
    }

    @Test
    @Clause("MTG-32")
    void anInstitutionHasOneOfficialSite() {
        Institution university = Councils.university();
        assertNull(university.site());
        university.publishAt(" https://alt.edu.kz ");
        assertEquals("https://alt.edu.kz", university.site());
        assertRefused(PeopleViolation.SITE_WRONG, () -> university.publishAt("alt.edu.kz"));
        assertRefused(PeopleViolation.SITE_WRONG, () -> university.publishAt("https://localhost"));
        university.publishAt(" ");
        assertNull(university.site());
    }

    @Test
    @Clause("MTG-32")
    void theSecretaryMarksTheMaterialsAsPublished() {
        Meeting meeting = Sittings.open(association, 9);
        association.body().institution().publishAt("https://alt.edu.kz");
        String link = "https://alt.edu.kz/umo/1";
        MaterialsPublication published = new MaterialsPublication(meeting, link, association.secretary(), now());
        assertEquals(link, published.link());
        assertEquals(DAY, published.on());
        assertSame(meeting, published.meeting());
        assertSame(association.secretary(), published.by());
        published.lead("https://umo.alt.edu.kz/2", association.secretary(), on(DAY.plusDays(1)));
        assertEquals("https://umo.alt.edu.kz/2", published.link());
        assertEquals(DAY.plusDays(1), published.on());
        assertRefused(
                ExecutionViolation.LINK_OF_OTHER_SITE,
                () -> published.lead("https://example.com/umo", association.secretary(), now()));
        assertRefused(
                ExecutionViolation.LINK_OF_OTHER_SITE, () -> published.lead(null, association.secretary(), now()));
        assertRefused(ExecutionViolation.NOT_SECRETARY, () -> published.lead(link, association.chair(), now()));
    }

    @Test
    @Clause("MTG-32")
    void withoutASiteOrAMeetingNothingIsPublished() {
        String link = "https://alt.edu.kz/umo/1";
        Meeting open = Sittings.open(association, 9);
        assertRefused(
                ExecutionViolation.SITE_UNKNOWN,
                () -> new MaterialsPublication(open, link, association.secretary(), now()));
        Meeting convened = Sittings.convened(association);
        assertRefused(
                ExecutionViolation.MEETING_NOT_HELD_YET,
                () -> new MaterialsPublication(convened, link, association.secretary(), now()));
        Council council = Councils.ok();
        Meeting other = Sittings.open(council, 15);
        assertRefused(
                ExecutionViolation.NO_ASSOCIATION,
                () -> new MaterialsPublication(other, link, council.secretary(), now()));
    }
}
