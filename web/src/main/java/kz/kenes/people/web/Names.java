package kz.kenes.people.web;

import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;

/** A text in three languages while somebody writes it. */
public final class Names implements Serializable {

    private String kk;
    private String ru;
    private String en;

    static Names of(Localized text) {
        Names names = new Names();
        if (text != null) {
            names.kk = text.kk();
            names.ru = text.ru();
            names.en = text.en();
        }
        return names;
    }

    /** Null while nothing is written. */
    Localized localized() {
        return kk == null && ru == null && en == null ? null : new Localized(kk, ru, en);
    }

    public String getKk() {
        return kk;
    }

    public void setKk(String kk) {
        this.kk = kk;
    }

    public String getRu() {
        return ru;
    }

    public void setRu(String ru) {
        this.ru = ru;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }
}
