package kz.kenes.people;

import static kz.kenes.people.People.account;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import kz.kenes.people.vocabulary.Role;
import org.junit.jupiter.api.Test;

class ListLayoutTest {

    @Test
    void theLastArrangementStands() {
        ListLayout layout = new ListLayout(account(Role.MEMBER), "/council/meetings.xhtml");
        assertNull(layout.changedColumns());
        assertNull(layout.sort());

        layout.arrange("2,4", "-start");
        assertEquals("2,4", layout.changedColumns());
        assertEquals("-start", layout.sort());

        layout.arrange(null, "body");
        assertNull(layout.changedColumns());
        assertEquals("body", layout.sort());
        assertEquals("/council/meetings.xhtml", layout.list());
    }
}
