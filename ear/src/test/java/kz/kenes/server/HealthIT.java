package kz.kenes.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kz.kenes.testing.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthIT {

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/live", "/health/ready", "/health/started"})
    void theServerSaysThatItIsWell(String question) {
        var kenes = TestRun.kenes();
        var answer = kenes.get(kenes.management(question));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().startsWith("{\"status\":\"UP\""), answer.body());
    }

    @Test
    void readyMeansThatTheApplicationIsThere() {
        var kenes = TestRun.kenes();
        assertTrue(kenes.get(kenes.management("/health/ready")).body().contains("\"kenes.ear\":\"OK\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "base_memory_usedHeap_bytes",
                "wildfly_datasources_pool_in_use_count",
                "wildfly_ejb3_invocations_total",
                "wildfly_undertow_request_count_total"
            })
    void theMetricsTellHowItWorks(String metric) {
        var kenes = TestRun.kenes();
        assertTrue(kenes.get(kenes.management("/metrics")).body().contains(metric));
    }

    @Test
    void theConsoleAsksForAName() {
        var kenes = TestRun.kenes();
        assertEquals(200, kenes.get(kenes.management("/console/index.html")).statusCode());
        assertEquals(401, kenes.get(kenes.management("/management")).statusCode());
    }
}
