package kz.kenes.council.board.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.kenes.council.board.api.BoardCommentView;
import kz.kenes.council.board.api.BoardPostView;
import kz.kenes.council.board.api.BoardPosts;
import kz.kenes.shared.web.Screen;

/** Something on the information platform with its comments, and what the secretary may do with it. */
@Named
@ViewScoped
public class BoardPostPage implements Serializable {

    @EJB
    private BoardPosts posts;

    @Inject
    private Screen screen;

    private Long id;
    private BoardPostView post;
    private String comment;
    private String reason;
    private BoardCommentView chosen;

    public void load() {
        post = posts.get(id);
    }

    public String say() {
        posts.comment(id, comment);
        return again("board.commented");
    }

    public String pin(boolean onTop) {
        posts.pin(id, post.version(), onTop);
        return again("board.pinned");
    }

    public String close(boolean ended) {
        posts.close(id, post.version(), ended);
        return again("board.closed");
    }

    public String remove() {
        posts.remove(id, post.version(), reason);
        return again("board.removed");
    }

    public String removeComment() {
        posts.removeComment(id, chosen.id(), reason);
        return again("board.commentRemoved");
    }

    private String again(String done) {
        screen.done(done);
        return screen.to("/council/board-post", id);
    }

    public void file(long fileId) {
        screen.show(posts.file(id, fileId));
    }

    public BoardPostView getPost() {
        return post;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public BoardCommentView getChosen() {
        return chosen;
    }

    public void setChosen(BoardCommentView chosen) {
        this.chosen = chosen;
    }
}
