package kz.kenes.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** The browser of this machine; when there is none, it is installed by the package manager of the system. */
final class Chromium {

    private static final Logger LOG = Logger.getLogger(Chromium.class.getName());

    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "microsoft-edge",
            "chrome.exe",
            "msedge.exe");

    private static final List<String> PLACES = List.of(
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files\\Chromium\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

    /** Each package manager with what it has to do, in the order in which they are tried. */
    private static final List<List<List<String>>> INSTALLATIONS = List.of(
            List.of(List.of("apt-get", "update"), List.of("apt-get", "install", "-y", "chromium")),
            List.of(List.of("dnf", "install", "-y", "chromium")),
            List.of(List.of("apk", "add", "chromium")),
            List.of(List.of("zypper", "--non-interactive", "install", "chromium")),
            List.of(List.of("brew", "install", "--cask", "chromium")),
            List.of(List.of("winget", "install", "--silent", "--accept-source-agreements", "Google.Chrome")));

    private Chromium() {}

    static Path path() {
        return find().or(Chromium::install)
                .orElseThrow(
                        () -> new IllegalStateException("The tests of the pages need Chromium, and it could not be "
                                + "installed by apt-get, dnf, apk, zypper, brew or winget. Install Chromium or Chrome, or give "
                                + "its path in the environment variable KENES_CHROMIUM, and run the tests again."));
    }

    private static Optional<Path> find() {
        var given = Optional.ofNullable(System.getenv("KENES_CHROMIUM")).stream();
        var onPath = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .flatMap(directory ->
                        NAMES.stream().map(name -> Path.of(directory, name).toString()));
        return Stream.of(given, onPath, PLACES.stream())
                .flatMap(paths -> paths)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> install() {
        for (var installation : INSTALLATIONS) {
            var tool = installation.get(0).get(0);
            if (run(List.of(tool, "--version"), true)) {
                LOG.info(() -> "No browser found; installing Chromium by " + tool);
                boolean done = installation.stream().allMatch(step -> run(step, false) || run(asRoot(step), false));
                if (done && find().isPresent()) {
                    return find();
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> asRoot(List<String> command) {
        var all = new ArrayList<>(List.of("sudo", "-n"));
        all.addAll(command);
        return all;
    }

    private static boolean run(List<String> command, boolean silent) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        builder.redirectOutput(silent ? ProcessBuilder.Redirect.DISCARD : ProcessBuilder.Redirect.INHERIT);
        try {
            var process = builder.start();
            return process.waitFor(15, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
