package kz.kenes.training.web;

import java.io.Serializable;
import kz.kenes.training.vocabulary.AnalysisInput;

/** What the head writes about one of the seven points. */
public final class FindingDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final AnalysisInput input;
    private String text;

    FindingDraft(AnalysisInput input, String text) {
        this.input = input;
        this.text = text;
    }

    public AnalysisInput getInput() {
        return input;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
