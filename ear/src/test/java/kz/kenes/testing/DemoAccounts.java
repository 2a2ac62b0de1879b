package kz.kenes.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;

/**
 * The accounts of the demo data, as the start of Kenes prints them: each line begins with a name and its password. Members
 * are numbered, and only the first of them has a line.
 */
public final class DemoAccounts {

    private static final String LIST = "/demo/accounts.txt";

    private DemoAccounts() {}

    public static String password(String username) {
        return accounts().stream()
                .filter(line -> line.get(0).equals(username))
                .findFirst()
                .or(() -> accounts().stream().filter(sharesWith(username)).findFirst())
                .map(line -> line.get(1))
                .orElseThrow(() -> new NoSuchElementException(username + " is not in " + LIST));
    }

    private static Predicate<List<String>> sharesWith(String username) {
        return line -> line.get(0).equals(username.replaceAll("\\d+$", "1"));
    }

    private static List<List<String>> accounts() {
        try (var list = DemoAccounts.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new NoSuchElementException("There is no " + LIST);
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> List.of(line.strip().split("\\s+")))
                    .filter(words -> words.size() > 1)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
