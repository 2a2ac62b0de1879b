package kz.kenes.council.board.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.council.board.api.BoardPostRow;
import kz.kenes.council.board.api.BoardPosts;
import kz.kenes.council.board.vocabulary.BoardPostKind;
import kz.kenes.council.board.vocabulary.BoardPostState;
import kz.kenes.shared.web.LazyRows;
import kz.kenes.shared.web.Option;

/** The information platforms in which the reader takes part. */
@Named
@ViewScoped
public class BoardPage implements Serializable {

    @EJB
    private BoardPosts posts;

    private LazyRows<BoardPostRow> rows;
    private List<Option> boards;
    private boolean writes;

    @PostConstruct
    void read() {
        rows = LazyRows.of(posts::list, "body", "kind", "state");
        boards = posts.boards().stream()
                .map(one -> new Option(String.valueOf(one.id()), one.name()))
                .toList();
        writes = !boards.isEmpty();
    }

    public LazyRows<BoardPostRow> getRows() {
        return rows;
    }

    public List<Option> getBoards() {
        return boards;
    }

    public boolean isWrites() {
        return writes;
    }

    public BoardPostKind[] getKinds() {
        return BoardPostKind.values();
    }

    public BoardPostState[] getStates() {
        return BoardPostState.values();
    }
}
