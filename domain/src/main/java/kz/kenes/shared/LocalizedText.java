package kz.kenes.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import kz.kenes.shared.vocabulary.Localized;

/** A text kept in the three languages. Kazakh is the official one and obligatory; the others may be absent. */
@Embeddable
public class LocalizedText implements Serializable {

    private String kk;
    private String ru;
    private String en;

    protected LocalizedText() {}

    public LocalizedText(String kk, String ru, String en) {
        this.kk = Objects.requireNonNull(kk);
        this.ru = ru;
        this.en = en;
    }

    public static LocalizedText of(Localized text) {
        return new LocalizedText(text.kk(), text.ru(), text.en());
    }

    public Localized toLocalized() {
        return new Localized(kk, ru, en);
    }

    public String kk() {
        return kk;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalizedText that && toLocalized().equals(that.toLocalized());
    }

    @Override
    public int hashCode() {
        return Objects.hash(kk, ru, en);
    }

    @Override
    public String toString() {
        return kk;
    }
}
