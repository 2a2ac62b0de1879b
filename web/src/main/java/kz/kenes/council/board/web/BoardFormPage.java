package kz.kenes.council.board.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.api.NamedChoice;
import kz.kenes.council.board.api.BoardPosts;
import kz.kenes.council.board.api.PublishPost;
import kz.kenes.council.board.vocabulary.BoardPostKind;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.Screen;
import kz.kenes.shared.web.Uploaded;
import org.primefaces.event.FileUploadEvent;

/** Writing on the information platform of an association. */
@Named
@ViewScoped
public class BoardFormPage implements Serializable {

    @EJB
    private BoardPosts posts;

    @Inject
    private Screen screen;

    private List<NamedChoice> boards = List.of();
    private Long bodyId;
    private BoardPostKind kind = BoardPostKind.MESSAGE;
    private String titleKk;
    private String titleRu;
    private String textKk;
    private String textRu;
    private LocalDate until;
    private List<FileContent> files = new ArrayList<>();

    public void load() {
        boards = posts.boards();
        if (bodyId == null && boards.size() == 1) {
            bodyId = boards.get(0).id();
        }
    }

    public String publish() {
        long id = posts.publish(new PublishPost(
                bodyId,
                kind,
                new Localized(titleKk, titleRu, null),
                new Localized(textKk, textRu, null),
                kind == BoardPostKind.DRAFT ? until : null,
                new ArrayList<>(files)));
        screen.done("board.published");
        return screen.to("/council/board-post", id);
    }

    public void attach(FileUploadEvent event) {
        files.add(Uploaded.file(event));
    }

    public void detach(FileContent file) {
        files.remove(file);
    }

    public boolean isDraft() {
        return kind == BoardPostKind.DRAFT;
    }

    public BoardPostKind[] getKinds() {
        return BoardPostKind.values();
    }

    public List<NamedChoice> getBoards() {
        return boards;
    }

    public List<FileContent> getFiles() {
        return files;
    }

    public Long getBodyId() {
        return bodyId;
    }

    public void setBodyId(Long bodyId) {
        this.bodyId = bodyId;
    }

    public BoardPostKind getKind() {
        return kind;
    }

    public void setKind(BoardPostKind kind) {
        this.kind = kind;
    }

    public String getTitleKk() {
        return titleKk;
    }

    public void setTitleKk(String titleKk) {
        this.titleKk = titleKk;
    }

    public String getTitleRu() {
        return titleRu;
    }

    public void setTitleRu(String titleRu) {
        this.titleRu = titleRu;
    }

    public String getTextKk() {
        return textKk;
    }

    public void setTextKk(String textKk) {
        this.textKk = textKk;
    }

    public String getTextRu() {
        return textRu;
    }

    public void setTextRu(String textRu) {
        this.textRu = textRu;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
