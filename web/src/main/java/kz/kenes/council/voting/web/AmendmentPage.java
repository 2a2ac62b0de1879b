package kz.kenes.council.voting.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.council.meeting.api.AttendanceRow;
import kz.kenes.council.meeting.web.RoomPage;
import kz.kenes.council.voting.api.Amendments;
import kz.kenes.council.voting.api.ProposeAmendment;
import kz.kenes.shared.vocabulary.Localized;

/** The draft decision of the chosen item and its amendments in the meeting room. */
@Named
@ViewScoped
public class AmendmentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private Amendments amendments;

    @Inject
    private RoomPage room;

    private String replacedKk;
    private String replacedRu;
    private String wordsKk;
    private String wordsRu;
    private Long authorId;

    public void propose() {
        Localized replaced = replacedKk == null ? null : new Localized(replacedKk, replacedRu, null);
        amendments.propose(new ProposeAmendment(
                room.getCurrent().id(), authorId, replaced, new Localized(wordsKk, wordsRu, null)));
        replacedKk = null;
        replacedRu = null;
        wordsKk = null;
        wordsRu = null;
        authorId = null;
        room.load();
    }

    public void vote(long amendmentId) {
        amendments.openVote(amendmentId);
        room.load();
    }

    public void withdraw(long amendmentId) {
        amendments.withdraw(amendmentId);
        room.load();
    }

    /** Who may have proposed it: the holders of seats. */
    public List<AttendanceRow> getAuthors() {
        return room.getSheet().members().stream()
                .filter(row -> row.personId() != null)
                .toList();
    }

    public String getReplacedKk() {
        return replacedKk;
    }

    public void setReplacedKk(String replacedKk) {
        this.replacedKk = replacedKk;
    }

    public String getReplacedRu() {
        return replacedRu;
    }

    public void setReplacedRu(String replacedRu) {
        this.replacedRu = replacedRu;
    }

    public String getWordsKk() {
        return wordsKk;
    }

    public void setWordsKk(String wordsKk) {
        this.wordsKk = wordsKk;
    }

    public String getWordsRu() {
        return wordsRu;
    }

    public void setWordsRu(String wordsRu) {
        this.wordsRu = wordsRu;
    }

    public Long getAuthorId() {
        return authorId;
    }

    public void setAuthorId(Long authorId) {
        this.authorId = authorId;
    }
}
