package kz.kenes.shared.service;

import java.util.Objects;

/**
 * The address under which people reach Kenes from outside, for links in mail and on paper: system property {@value #PROPERTY},
 * else environment variable {@value #VARIABLE}, else {@value #DEFAULT}.
 */
public final class PublicAddress {

    public static final String PROPERTY = "kenes.url";
    public static final String VARIABLE = "KENES_URL";
    public static final String DEFAULT = "http://localhost:8080/kenes";

    private PublicAddress() {}

    /** @param path below the application, beginning with a slash */
    public static String of(String path) {
        String base = System.getProperty(PROPERTY, Objects.requireNonNullElse(System.getenv(VARIABLE), DEFAULT));
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
