package kz.kenes.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import org.junit.jupiter.api.Test;

class LazyRowsTest {

    private final List<ListQuery> asked = new ArrayList<>();

    private LazyRows<String> rows(Map<String, String> address) {
        return LazyRows.of(
                query -> {
                    asked.add(query);
                    return new ListPage<>(List.of("a"), 1);
                },
                address,
                "state");
    }

    @Test
    void theAddressSaysWhatIsSearchedFilteredAndSorted() {
        rows(Map.of("q", "бюджет", "state", "OPEN", "sort", "-start", "other", "x"))
                .all(Map.of());
        assertEquals(List.of(new ListQuery(0, 10_000, "start", false, "бюджет", Map.of("state", "OPEN"))), asked);
    }

    @Test
    void aWrongFirstRowIsTheFirstPage() {
        assertEquals(0, rows(Map.of("from", "-1")).getFirstRow());
        assertEquals(0, rows(Map.of("from", "x")).getFirstRow());
        assertEquals(40, rows(Map.of("from", "47")).getFirstRow());
    }

    @Test
    void aListIsNarrowedBySearchOrFilter() {
        assertFalse(rows(Map.of("q", " ", "state", "")).isNarrowed());
        assertTrue(rows(Map.of("q", "а")).isNarrowed());
        assertTrue(rows(Map.of("state", "OPEN")).isNarrowed());
    }

    @Test
    void whatABeanFixesTheAddressCannotChange() {
        rows(Map.of("state", "OPEN")).only("state", "SIGNED").all(Map.of());
        assertEquals("SIGNED", asked.get(0).filters().get("state"));
    }
}
