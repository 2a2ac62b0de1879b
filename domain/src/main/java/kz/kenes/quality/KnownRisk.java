package kz.kenes.quality;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import kz.kenes.quality.vocabulary.RiskKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;

/** A risk that the procedure names, as it enters the register of every university. Parts of a list stand on lines of their own. */
public record KnownRisk(
        RiskKind kind, LocalizedText name, LocalizedText causes, LocalizedText consequences, LocalizedText measures) {

    private static final String TABLE = "training_risks.csv";
    private static final int LANGUAGES = 3;

    /** The three risks of training, in the order of the procedure. */
    @Clause("QUA-02")
    public static List<KnownRisk> all() {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(KnownRisk.class.getResourceAsStream(TABLE), UTF_8))) {
            return reader.lines().skip(1).map(KnownRisk::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE, e);
        }
    }

    private static KnownRisk of(String line) {
        String[] cells = line.split(";", -1);
        return new KnownRisk(
                RiskKind.valueOf(cells[0]), text(cells, 1), text(cells, 4), text(cells, 7), text(cells, 10));
    }

    private static LocalizedText text(String[] cells, int first) {
        String[] said = new String[LANGUAGES];
        for (int i = 0; i < LANGUAGES; i++) {
            said[i] = cells[first + i].replace(" | ", "\n");
        }
        return new LocalizedText(said[0], said[1], said[2]);
    }
}
