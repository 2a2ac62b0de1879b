package kz.kenes.council.board.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import kz.kenes.council.board.api.BoardPostRow;
import kz.kenes.council.board.api.BoardPosts;

/** Drafts on which the reader has not commented yet: the platform's part of My desk. */
@Named
@RequestScoped
public class BoardDesk {

    @EJB
    private BoardPosts posts;

    private List<BoardPostRow> drafts;

    @PostConstruct
    void read() {
        drafts = posts.desk();
    }

    public List<BoardPostRow> getDrafts() {
        return drafts;
    }
}
