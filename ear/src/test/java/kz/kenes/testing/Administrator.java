package kz.kenes.testing;

import java.util.HashMap;
import java.util.Map;
import kz.kenes.people.api.Profile;

/** The first administrator, whom Kenes makes from its environment when it starts with an empty database. */
public final class Administrator {

    private static final String NAME = System.getenv("KENES_FIRST_ADMIN");
    private static final String ONE_TIME = System.getenv("KENES_FIRST_ADMIN_PASSWORD");
    private static final String OWN = "Көктем-келді-2026";

    private static final Map<String, Remote> KNOWN = new HashMap<>();

    private Administrator() {}

    /** With an own password in place of the one-time one, which opens nothing. */
    public static synchronized Remote of(Kenes kenes) {
        return KNOWN.computeIfAbsent(kenes.toString(), address -> {
            Remote.as(kenes, NAME, ONE_TIME).api(Profile.class).changePassword(ONE_TIME, OWN);
            return Remote.as(kenes, NAME, OWN);
        });
    }
}
