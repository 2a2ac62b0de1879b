package kz.kenes.plan.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import kz.kenes.plan.report.vocabulary.Amount;
import kz.kenes.plan.report.vocabulary.Fact;
import kz.kenes.plan.report.vocabulary.Figure;
import kz.kenes.shared.Clause;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;

/**
 * The numbers of a report, the facts behind them and its words, as they were at one moment. It is kept as text, one line each,
 * whose parts are separated by tabs, so that its hash can be checked with any program.
 *
 * @param words what the sections and tasks say
 */
public record Snapshot(List<Amount> amounts, List<Fact> facts, List<String> words) {

    private static final String AMOUNT = "A";
    private static final String FACT = "F";
    private static final String WORDS = "W";
    /** How many parts stand before the label, which takes three. */
    private static final int LABEL = 3;

    public Snapshot {
        amounts = List.copyOf(amounts);
        facts = List.copyOf(facts);
        words = List.copyOf(words);
    }

    /** The facts behind one number. */
    @Clause("PLN-08")
    public List<Fact> behind(Figure figure, String subject) {
        return facts.stream()
                .filter(fact -> fact.figure() == figure)
                .filter(fact -> subject == null || subject.equals(fact.subject()))
                .toList();
    }

    /** The form in which it is kept. */
    public String text() {
        List<String> lines = new ArrayList<>();
        for (Amount one : amounts) {
            lines.add(line(AMOUNT, one.figure(), one.subject(), one.label(), one.value(), one.of()));
        }
        for (Fact one : facts) {
            lines.add(line(FACT, one.figure(), one.subject(), one.label(), one.amount(), one.date(), one.page()));
        }
        words.forEach(one -> lines.add(line(WORDS, one)));
        return String.join("\n", lines);
    }

    private static String line(Object... parts) {
        List<String> written = new ArrayList<>();
        for (Object part : parts) {
            if (part instanceof Localized text) {
                written.addAll(List.of(escaped(text.kk()), escaped(text.ru()), escaped(text.en())));
            } else if (part == null && written.size() == LABEL) {
                written.addAll(List.of("", "", ""));
            } else {
                written.add(escaped(part));
            }
        }
        return String.join("\t", written);
    }

    private static String escaped(Object part) {
        return part == null
                ? ""
                : part.toString()
                        .replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\r", "\\r")
                        .replace("\n", "\\n");
    }

    /** Reads what {@link #text()} has written. */
    public static Snapshot of(String text) {
        List<Amount> amounts = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String line : text.isEmpty() ? List.<String>of() : List.of(text.split("\n", -1))) {
            List<String> parts = parts(line);
            switch (parts.get(0)) {
                case AMOUNT -> amounts.add(amount(parts));
                case FACT -> facts.add(fact(parts));
                default -> words.add(parts.get(1));
            }
        }
        return new Snapshot(amounts, facts, words);
    }

    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        for (String part : line.split("\t", -1)) {
            StringBuilder read = new StringBuilder();
            for (int i = 0; i < part.length(); i++) {
                char letter = part.charAt(i);
                read.append(letter == '\\' ? original(part.charAt(++i)) : letter);
            }
            parts.add(read.isEmpty() ? null : read.toString());
        }
        return parts;
    }

    private static char original(char escaped) {
        return switch (escaped) {
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'n' -> '\n';
            default -> escaped;
        };
    }

    private static Amount amount(List<String> parts) {
        return new Amount(
                Figure.valueOf(parts.get(1)),
                parts.get(2),
                label(parts),
                Long.parseLong(parts.get(6)),
                parts.get(7) == null ? null : Long.valueOf(parts.get(7)));
    }

    private static Fact fact(List<String> parts) {
        return new Fact(
                Figure.valueOf(parts.get(1)),
                parts.get(2),
                parts.get(7) == null ? null : LocalDate.parse(parts.get(7)),
                label(parts),
                Long.parseLong(parts.get(6)),
                parts.get(8));
    }

    private static Localized label(List<String> parts) {
        return parts.get(3) == null ? null : new Localized(parts.get(3), parts.get(4), parts.get(5));
    }

    /** SHA-256 of the kept text in UTF-8, as 64 hexadecimal digits. */
    public static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same numbers and facts with the words of a report. */
    static Snapshot of(Collection<Amount> amounts, Collection<Fact> facts, Collection<ReportPart> parts) {
        List<String> words = new ArrayList<>();
        for (ReportPart part : parts) {
            if (part.text() != null) {
                Localized text = part.text().toLocalized();
                String place = part.kind() + " " + part.ordinal() + ": ";
                words.add(place + text.kk());
                words.add(place + text.in(Language.RU));
            }
        }
        return new Snapshot(List.copyOf(amounts), List.copyOf(facts), words);
    }
}
