package kz.kenes.council.voting.written.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import kz.kenes.council.api.Bodies;
import kz.kenes.council.api.BodyView;
import kz.kenes.council.voting.written.api.OpenWrittenVote;
import kz.kenes.council.voting.written.api.WrittenVotes;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.Almaty;
import kz.kenes.shared.web.Screen;

/** Opens a vote in writing of a body. */
@Named
@ViewScoped
public class WrittenOpenPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private WrittenVotes votes;

    @EJB
    private Bodies bodies;

    @Inject
    private Screen screen;

    private Long bodyId;
    private BodyView body;
    private String questionKk;
    private String questionRu;
    private String reason;
    private LocalDateTime ends;

    public void load() {
        body = bodies.get(bodyId, null);
    }

    public String open() {
        long id = votes.open(
                new OpenWrittenVote(bodyId, new Localized(questionKk, questionRu, null), reason, Almaty.moment(ends)));
        screen.done("written.opened");
        return screen.to("/council/written-vote", id);
    }

    public BodyView getBody() {
        return body;
    }

    public Long getBodyId() {
        return bodyId;
    }

    public void setBodyId(Long bodyId) {
        this.bodyId = bodyId;
    }

    public String getQuestionKk() {
        return questionKk;
    }

    public void setQuestionKk(String questionKk) {
        this.questionKk = questionKk;
    }

    public String getQuestionRu() {
        return questionRu;
    }

    public void setQuestionRu(String questionRu) {
        this.questionRu = questionRu;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDateTime getEnds() {
        return ends;
    }

    public void setEnds(LocalDateTime ends) {
        this.ends = ends;
    }
}
