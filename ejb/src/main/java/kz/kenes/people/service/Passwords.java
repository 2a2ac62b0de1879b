package kz.kenes.people.service;

import at.favre.lib.crypto.bcrypt.BCrypt;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.kenes.people.PasswordPolicy;
import kz.kenes.shared.service.NumberSetting;

/** Turns passwords into bcrypt hashes in modular-crypt form, which the server's realm reads too, and compares them. */
@ApplicationScoped
public class Passwords {

    /** One more doubles the work of whoever guesses. */
    private static final int COST = 10;

    private static final int LEAST = 4;
    private static final int GREATEST = 31;
    private static final NumberSetting SETTING = new NumberSetting("kenes.password.cost", COST);
    private static final Logger LOG = Logger.getLogger(Passwords.class.getName());

    /** Without signs that are mistaken for one another. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;

    private final SecureRandom random = new SecureRandom();
    private final int cost;
    private String nobodys;

    /** With the cost set by {@code kenes.password.cost} or {@code KENES_PASSWORD_COST}, 10 by default. */
    public Passwords() {
        this(SETTING.value());
    }

    /**
     * @param cost of bcrypt, from 4 to 31
     * @throws IllegalStateException for another cost, which bcrypt does not know
     */
    Passwords(int cost) {
        if (cost < LEAST || cost > GREATEST) {
            throw new IllegalStateException(
                    SETTING + " is " + cost + "; it has to be from " + LEAST + " to " + GREATEST);
        }
        this.cost = cost;
    }

    /** Says in the log when passwords are guessed more easily than they should be. */
    void warnIfCheap() {
        if (isCheap()) {
            LOG.warning(() -> SETTING + " is " + cost + ": passwords are guessed more easily than with " + COST
                    + ". This is for tests alone.");
        }
    }

    boolean isCheap() {
        return cost < COST;
    }

    public String hash(String password) {
        return BCrypt.withDefaults().hashToString(cost, password.toCharArray());
    }

    public boolean matches(String password, String hash) {
        boolean comparable = isComparable(password);
        return BCrypt.verifyer().verify((comparable ? password : "").toCharArray(), hash).verified && comparable;
    }

    /** Takes as long as a comparison with a real hash and is always false. */
    public boolean matchesNobody(String password) {
        return matches(password, hashOfNobody()) && password == null;
    }

    private static boolean isComparable(String password) {
        return password != null && password.getBytes(StandardCharsets.UTF_8).length <= PasswordPolicy.MAX_BYTES;
    }

    private synchronized String hashOfNobody() {
        if (nobodys == null) {
            nobodys = hash(oneTime());
        }
        return nobodys;
    }

    /** A random password of 79 bits, in groups that can be read out. */
    public String oneTime() {
        return IntStream.range(0, GROUPS).mapToObj(group -> group()).collect(Collectors.joining("-"));
    }

    private String group() {
        StringBuilder group = new StringBuilder();
        for (int i = 0; i < GROUP_LENGTH; i++) {
            group.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return group.toString();
    }
}
