package kz.kenes.testing;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;

/** The statements that Kenes sends to its database for what a person does, read from the log of the data source. */
public final class Statements {

    private static final String CATEGORY = "jboss.jdbc.spy";

    private Statements() {}

    /**
     * Of pages only, because the clocks of Kenes work meanwhile: requests run on threads of their own. The action ends when
     * its answer is there.
     */
    public static List<String> of(Kenes kenes, Runnable action) {
        try (var management = ModelControllerClient.Factory.create("127.0.0.1", kenes.managementPort())) {
            level(management, "DEBUG");
            long start = kenes.log().toFile().length();
            action.run();
            level(management, "INFO");
            return since(kenes, start)
                    .lines()
                    .filter(line -> line.contains(CATEGORY) && line.contains("(default task"))
                    .filter(line -> line.contains("execute"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The least of three looks: the account of the reader is asked for anew every five seconds, in one of them. */
    public static List<String> ofLook(Kenes kenes, Runnable look) {
        return Stream.generate(() -> of(kenes, look))
                .limit(3)
                .min(Comparator.comparing(List::size))
                .orElseThrow();
    }

    private static void level(ModelControllerClient management, String level) throws IOException {
        var address = new ModelNode().add("subsystem", "logging").add("logger", CATEGORY);
        var result = management.execute(Operations.createWriteAttributeOperation(address, "level", level));
        if (!Operations.isSuccessfulOutcome(result)) {
            throw new IllegalStateException(
                    Operations.getFailureDescription(result).asString());
        }
    }

    private static String since(Kenes kenes, long start) throws IOException {
        try (var log = new RandomAccessFile(kenes.log().toFile(), "r")) {
            log.seek(start);
            var bytes = new byte[Math.toIntExact(log.length() - start)];
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
