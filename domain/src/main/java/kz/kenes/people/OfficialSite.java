package kz.kenes.people;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kenes.shared.Clause;

/**
 * The official site of an institution, known by its host.
 *
 * @param host in small Latin letters, without {@code www.}
 */
public record OfficialSite(String host) {

    private static final Pattern ADDRESS =
            Pattern.compile("https?://([^/?#\\s:@\\\\]+)(:\\d{1,5})?([/?#]\\S*)?", Pattern.CASE_INSENSITIVE);

    /** @param address such as {@code https://alt.edu.kz} */
    public static OfficialSite of(String address) {
        return new OfficialSite(hostOf(address).map(OfficialSite::bare).orElseThrow());
    }

    /** The host of an address that a browser opens by http or https; empty for any other text. */
    public static Optional<String> hostOf(String address) {
        Matcher matcher = ADDRESS.matcher(address.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            String host =
                    IDN.toASCII(matcher.group(1), IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            return host.indexOf('.') > 0 && !host.endsWith(".") ? Optional.of(host) : Optional.empty();
        } catch (IllegalArgumentException noHost) {
            return Optional.empty();
        }
    }

    private static String bare(String host) {
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }

    /** True for a page of this host or of a host below it. */
    @Clause("MTG-32")
    public boolean holds(String link) {
        return hostOf(link)
                .map(OfficialSite::bare)
                .filter(other -> other.equals(host) || other.endsWith("." + host))
                .isPresent();
    }
}
