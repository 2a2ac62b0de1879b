package kz.kenes.journal.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import kz.kenes.council.meeting.api.Meetings;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.voting.api.CastVote;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.Secret;
import org.junit.jupiter.api.Test;

@Clause("DOC-21")
class DescribedTest {

    /** Commands of every shape. */
    interface Commands {
        long plan(long bodyId, Order order);

        void changePassword(String oldPassword, String newPassword);

        void attach(long itemId, FileContent file, byte[] bytes);

        void cast(CastVote command);

        void whisper(@Secret String word, @Secret Long secretId, List<Long> ids, Map<String, String> words);
    }

    record Order(Long meetingId, String title, LocalDate day, Choice choice, List<Line> lines, @Secret String pin) {}

    record Line(long personId, String text) {}

    @Test
    void aCommandIsToldByItsComponents() {
        Order order = new Order(
                7L,
                "Кеңестің \"бірінші\" отырысы\n",
                LocalDate.of(2026, 3, 2),
                Choice.values()[0],
                List.of(new Line(9, "ә")),
                "1234");
        Described told = described("plan", 5L, order);
        assertEquals(
                "{\"bodyId\":5,\"order\":{\"meetingId\":7,\"title\":\"Кеңестің \\\"бірінші\\\" отырысы\\u000a\","
                        + "\"day\":\"2026-03-02\",\"choice\":\"" + Choice.values()[0]
                        + "\",\"lines\":[{\"personId\":9,\"text\":\"ә\"}],\"pin\":\"•••\"}}",
                told.arguments());
        assertEquals("body=5 meeting=7", told.ids());
        assertEquals("body=5 meeting=7 result=1001", told.subject(1001L));
        assertEquals("body=5 meeting=7", told.subject("answer"));
    }

    @Test
    void passwordsAreNeverTold() {
        String told = described("changePassword", "бұрынғы", "жаңа").arguments();
        assertEquals("{\"oldPassword\":\"•••\",\"newPassword\":\"•••\"}", told);
    }

    @Test
    void ofAFileOnlyNameAndSizeAreTold() {
        FileContent file = new FileContent("баяндама.pdf", "application/pdf", new byte[] {1, 2, 3});
        String told = described("attach", 3L, file, new byte[4]).arguments();
        assertEquals("{\"itemId\":3,\"file\":{\"name\":\"баяндама.pdf\",\"bytes\":3},\"bytes\":{\"bytes\":4}}", told);
    }

    @Test
    void howSomebodyVotedIsNeverTold() {
        Arrays.stream(Choice.values()).forEach(choice -> {
            Described told = described("cast", new CastVote(11, choice));
            assertFalse(told.arguments().contains(choice.name()), told.arguments());
            assertEquals("ballot=11", told.ids());
        });
    }

    @Test
    void whatIsMarkedSecretIsLeftOutOfTheIdsToo() {
        Described told = described("whisper", "сыр", 5L, Collections.nCopies(150, 1L), Map.of("password", "x"));
        assertEquals("", told.ids());
        assertFalse(told.arguments().contains("сыр"));
        assertTrue(told.arguments().contains("\"… 150\"]"), told.arguments());
        assertTrue(told.arguments().endsWith("{\"password\":\"•••\"}}"), told.arguments());
    }

    @Test
    void lettersThatNoDatabaseKeepsAreEscaped() {
        String told = described("whisper", null, null, List.of(), Map.of("a", "\u0000\uD800😀"))
                .arguments();
        assertTrue(told.endsWith("{\"a\":\"\\u0000\\ud800😀\"}}"), told);
    }

    @Test
    void anApiIsNamedByItsFeature() throws Exception {
        Method get = Meetings.class.getMethod("get", long.class);
        assertEquals("council.meeting.Meetings.get", UseCases.name(get));
        assertEquals("council", UseCases.feature(get.getDeclaringClass()));
        assertTrue(UseCases.isApi(get.getDeclaringClass()));
        assertFalse(UseCases.isApi(JournalBean.class));
    }

    private static Described described(String name, Object... values) {
        Method method = Arrays.stream(Commands.class.getDeclaredMethods())
                .filter(m -> m.getName().equals(name))
                .findFirst()
                .orElseThrow();
        return Described.of(method, values);
    }
}
