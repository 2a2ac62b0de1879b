package kz.kenes.shared.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberSettingTest {

    private static final NumberSetting SETTING = new NumberSetting("kenes.password.cost", 10);

    private static int value(Map<String, String> properties, Map<String, String> environment) {
        return SETTING.value(properties::get, environment::get);
    }

    @Test
    void thePropertyComesBeforeTheEnvironment() {
        Map<String, String> property = Map.of("kenes.password.cost", "12");
        Map<String, String> variable = Map.of("KENES_PASSWORD_COST", " 11 ");
        assertEquals(12, value(property, variable));
        assertEquals(11, value(Map.of(), variable));
        assertEquals(11, value(Map.of("kenes.password.cost", " "), variable));
        assertEquals(10, value(Map.of(), Map.of("KENES_PASSWORD_COST", "")));
        assertEquals(10, value(Map.of(), Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ten", "10.5", "99999999999"})
    void whatIsNoWholeNumberIsRefusedWithItsName(String set) {
        String told = assertThrows(
                        IllegalStateException.class, () -> value(Map.of(), Map.of("KENES_PASSWORD_COST", set)))
                .getMessage();
        assertTrue(told.contains("KENES_PASSWORD_COST") && told.contains(set), told);
    }
}
