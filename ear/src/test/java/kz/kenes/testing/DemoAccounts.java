package kz.kenes.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.NoSuchElementException;

/** The accounts of the demo data, as the start of Kenes prints them: a name and its password side by side. */
public final class DemoAccounts {

    private static final String LIST = "/demo/accounts.txt";

    private DemoAccounts() {}

    public static String password(String username) {
        try (var list = DemoAccounts.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new NoSuchElementException("There is no " + LIST);
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> Arrays.asList(line.split("[\\s/|]+")))
                    .filter(words -> words.contains(username) && words.indexOf(username) + 1 < words.size())
                    .map(words -> words.get(words.indexOf(username) + 1))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchElementException(username + " is not in " + LIST));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
