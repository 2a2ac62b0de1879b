package kz.kenes.shared.vocabulary;

import java.io.Serializable;

/** A text in Kazakh, Russian and English. Kazakh is always there; where another is absent, Kazakh stands for it. */
public record Localized(String kk, String ru, String en) implements Serializable {

    /** A text that is the same in every language, such as a person's name. */
    public static Localized same(String text) {
        return new Localized(text, text, text);
    }

    public String in(Language language) {
        String text =
                switch (language) {
                    case KK -> kk;
                    case RU -> ru;
                    case EN -> en;
                };
        return text == null || text.isBlank() ? kk : text;
    }

    @Override
    public String toString() {
        return kk;
    }
}
