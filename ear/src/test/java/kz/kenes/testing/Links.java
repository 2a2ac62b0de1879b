package kz.kenes.testing;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Follows the links of pages with the sign-in of a browser, without drawing them; may be asked to look further. */
public final class Links {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"#]+)");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String signIn;
    private final URI home;

    private final Map<String, Integer> opened = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Deque<String> next = new ArrayDeque<>();

    /** From this page on, with the cookies of a person who is signed in. */
    public Links(List<Cookie> cookies, URI home, String start) {
        this.signIn =
                cookies.stream().map(cookie -> cookie.name + "=" + cookie.value).collect(Collectors.joining("; "));
        this.home = home;
        known.add(start);
        next.add(start);
    }

    /**
     * The wanted pages that links lead to, with one address of each; stops when all are found.
     *
     * @param places in how many places of its data a page is opened: a meeting shows other links when it is open than when it is
     *     signed
     */
    public Map<String, String> reach(Set<String> wanted, int places) {
        Map<String, String> found = new TreeMap<>();
        Deque<String> later = new ArrayDeque<>();
        while (!next.isEmpty() && !found.keySet().containsAll(wanted)) {
            String address = next.poll();
            String page = address.replaceAll("\\?.*", "");
            if (opened.getOrDefault(page, 0) >= places) {
                later.add(address);
                continue;
            }
            opened.merge(page, 1, Integer::sum);
            var answer = get(address);
            if (answer.statusCode() != 200
                    || !answer.headers().firstValue("content-type").orElse("").startsWith("text/html")) {
                continue;
            }
            if (wanted.contains(page)) {
                found.putIfAbsent(page, address);
            }
            follow(address, answer.body());
        }
        next.addAll(later);
        return found;
    }

    private void follow(String address, String text) {
        var links = LINK.matcher(text);
        while (links.find()) {
            URI target = home.resolve(address)
                    .resolve(links.group(1).replace("&amp;", "&").replace(" ", "%20"));
            String inside = home.relativize(target)
                    .toString()
                    .replaceAll(";jsessionid=[^?]*", "")
                    .replace(".xhtml", "");
            if (!inside.startsWith("/") && !inside.contains(":") && isPage(inside) && known.add(inside)) {
                next.add(inside);
            }
        }
    }

    private HttpResponse<String> get(String address) {
        try {
            return http.send(
                    HttpRequest.newBuilder(home.resolve(address))
                            .header("Cookie", signIn)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(failure);
        }
    }

    private static boolean isPage(String address) {
        return !address.isEmpty()
                && !address.contains("jakarta.faces.resource")
                && !address.matches("[^?]*\\.[a-z0-9]+(\\?.*)?");
    }
}
