package kz.kenes.training.effect;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** What somebody says about the effect of a training: a mark from 1 to 5, and words. */
@Embeddable
public class EffectWords implements Serializable {

    private Integer mark;
    private String text;

    @Column(name = "said_on")
    private LocalDate saidOn;

    protected EffectWords() {}

    EffectWords(Integer mark, String text, LocalDate saidOn) {
        this.mark = mark;
        this.text = text;
        this.saidOn = saidOn;
    }

    public int mark() {
        return mark;
    }

    public String text() {
        return text;
    }

    public LocalDate saidOn() {
        return saidOn;
    }
}
