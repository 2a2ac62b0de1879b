package kz.kenes.testing;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Follows the links of pages with the sign-in of a browser, without drawing them. */
public final class Links {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"#]+)");

    /** In how many places of its data a page is opened: a meeting shows other links when it is open than when it is signed. */
    private static final int PLACES = 12;

    private final APIRequestContext requests;
    private final URI home;

    public Links(APIRequestContext requests, URI home) {
        this.requests = requests;
        this.home = home;
    }

    /** The wanted pages that links lead to, with one address of each; stops when all are found. */
    public Map<String, String> from(String start, Set<String> wanted) {
        Map<String, String> found = new TreeMap<>();
        Map<String, Integer> opened = new HashMap<>();
        Set<String> known = new HashSet<>(Set.of(start));
        Deque<String> next = new ArrayDeque<>(known);
        while (!next.isEmpty() && !found.keySet().containsAll(wanted)) {
            String address = next.poll();
            String page = address.replaceAll("\\?.*", "");
            if (opened.merge(page, 1, Integer::sum) > PLACES || !isPage(address)) {
                continue;
            }
            var answer = requests.get(
                    home.resolve(address).toString(), RequestOptions.create().setMaxRedirects(0));
            if (answer.status() != 200
                    || !answer.headers().getOrDefault("content-type", "").startsWith("text/html")) {
                continue;
            }
            if (wanted.contains(page)) {
                found.putIfAbsent(page, address);
            }
            var links = LINK.matcher(answer.text());
            while (links.find()) {
                URI target = home.resolve(address)
                        .resolve(links.group(1).replace("&amp;", "&").replace(" ", "%20"));
                String inside = home.relativize(target)
                        .toString()
                        .replaceAll(";jsessionid=[^?]*", "")
                        .replace(".xhtml", "");
                if (!inside.startsWith("/") && !inside.contains(":") && known.add(inside)) {
                    next.add(inside);
                }
            }
        }
        return found;
    }

    private static boolean isPage(String address) {
        return !address.isEmpty()
                && !address.contains("jakarta.faces.resource")
                && !address.matches("[^?]*\\.[a-z0-9]+(\\?.*)?");
    }
}
