package kz.kenes.approval.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.kenes.approval.api.ApprovalLife;
import kz.kenes.approval.api.Approvals;
import kz.kenes.approval.api.GiveBack;
import kz.kenes.approval.api.TakeStep;
import kz.kenes.shared.web.Screen;

/** The life of an approval on the page of its subject, with what the reader may do about it. */
@Named
@ViewScoped
public class ApprovalPart implements Serializable {

    @EJB
    private Approvals approvals;

    @Inject
    private Screen screen;

    private String known;
    private ApprovalLife life;
    private String words;
    private String remarks;

    /** The approval of the latest version of a subject, as it was when the page was opened; null while there is none. */
    public ApprovalLife of(String route, Long subject) {
        String wanted = route + " " + subject;
        if (subject != null && !wanted.equals(known)) {
            known = wanted;
            life = approvals.of(route, subject);
        }
        return life;
    }

    public String take() {
        TakeStep command =
                new TakeStep(life.id(), life.version(), life.awaited().ordinal(), words);
        switch (life.awaited().verb()) {
            case AGREE -> approvals.agree(command);
            case APPROVE -> approvals.approve(command);
            case SIGN -> approvals.sign(command);
            case CONCLUDE -> approvals.conclude(command);
        }
        screen.done("approval.taken");
        return again();
    }

    public String giveBack() {
        approvals.giveBack(
                new GiveBack(life.id(), life.version(), life.awaited().ordinal(), remarks));
        screen.done("approval.givenBack");
        return again();
    }

    public String withdraw() {
        approvals.withdraw(life.id(), life.version());
        screen.done("approval.withdrawn");
        return again();
    }

    private String again() {
        return screen.to(life.link());
    }

    public boolean isMine() {
        return life.may("AGREE") || life.may("APPROVE") || life.may("SIGN") || life.may("CONCLUDE");
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }
}
