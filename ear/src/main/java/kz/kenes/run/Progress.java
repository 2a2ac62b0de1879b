package kz.kenes.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.regex.Pattern;

/** Reads the server's log line by line and shows what a person waits for: our own steps and the errors. */
final class Progress {

    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[;\\d]*m");
    private static final Pattern LINE =
            Pattern.compile("[\\d:,]+ (?<level>[A-Z]+) +\\[(?<category>[^]]*)] \\([^)]*\\) (?<message>.*)");
    private static final Pattern STARTED = Pattern.compile("WFLYSRV0025|WFLYSRV0026");

    private final PrintStream out;
    private boolean inError;

    Progress(PrintStream out) {
        this.out = out;
    }

    /** Until the server ends; says once that it is ready. Returns whether it ever was. */
    boolean follow(Process server, Runnable ready) throws IOException, InterruptedException {
        boolean started = false;
        try (BufferedReader lines = server.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                var plain = COLOUR.matcher(line).replaceAll("");
                show(plain);
                if (!started && STARTED.matcher(plain).find()) {
                    started = true;
                    ready.run();
                }
            }
        }
        server.waitFor();
        return started;
    }

    private void show(String line) {
        var entry = LINE.matcher(line);
        if (!entry.matches()) {
            if (inError) {
                out.println(line);
            }
            return;
        }
        var level = entry.group("level");
        inError = level.equals("ERROR") || level.equals("FATAL");
        var message = entry.group("message");
        if (inError) {
            out.println(level + " " + message);
        } else if (entry.group("category").startsWith("kz.kenes")) {
            out.println("Kenes: " + message);
        } else if (message.startsWith("WFLYSRV0049")) {
            out.println("Kenes: server starting");
        } else if (message.startsWith("WFLYSRV0027")) {
            out.println("Kenes: application starting");
        }
    }
}
