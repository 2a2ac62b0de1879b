package kz.kenes.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 over named values in a fixed order. Each is written with its length, so that no two different contents read the
 * same: {@code name:length:value} and a line feed; {@code name:-} for an absent value.
 */
final class ContentHash {

    private final MessageDigest digest;

    ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    ContentHash with(String name, Object value) {
        if (value == null) {
            digest.update(utf8(name + ":-\n"));
        } else {
            byte[] bytes = utf8(value.toString());
            digest.update(utf8(name + ":" + bytes.length + ":"));
            digest.update(bytes);
            digest.update((byte) '\n');
        }
        return this;
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
