package kz.kenes.council.board.api;

import jakarta.ejb.Remote;
import java.util.List;
import kz.kenes.council.api.NamedChoice;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;

/**
 * The information platforms of associations (CNL-39): open to the members of the association and to the authorised body, run by the
 * secretary of the association. To anybody else a post answers {@code shared.NOT_FOUND}.
 */
@Remote
public interface BoardPosts {

    /**
     * Pinned ones first. Sorts: {@code title}, {@code postedAt}; filters: {@code body} (id of the association), {@code kind},
     * {@code state}.
     */
    ListPage<BoardPostRow> list(ListQuery query);

    /** @throws KenesException {@code shared.NOT_FOUND} */
    BoardPostView get(long postId);

    /** Associations on whose platform the caller may write. */
    List<NamedChoice> boards();

    /** @return id of the post */
    long publish(PublishPost command);

    /** @return id of the comment */
    long comment(long postId, String text);

    /** The secretary keeps it on top, or no longer. */
    void pin(long postId, long version, boolean onTop);

    /** The secretary ends the comments, or takes them again. */
    void close(long postId, long version, boolean ended);

    /** The secretary takes it off. */
    void remove(long postId, long version, String reason);

    /** The secretary takes a comment off. */
    void removeComment(long postId, long commentId, String reason);

    FileContent file(long postId, long fileId);

    /** My desk: drafts on which the caller has not commented yet, the nearest term first. */
    List<BoardPostRow> desk();
}
