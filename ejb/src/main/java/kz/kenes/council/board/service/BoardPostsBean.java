package kz.kenes.council.board.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.PROPOSE;
import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.Body;
import kz.kenes.council.api.NamedChoice;
import kz.kenes.council.board.Board;
import kz.kenes.council.board.BoardComment;
import kz.kenes.council.board.BoardPost;
import kz.kenes.council.board.PostDraft;
import kz.kenes.council.board.api.BoardCommentView;
import kz.kenes.council.board.api.BoardPostRow;
import kz.kenes.council.board.api.BoardPostView;
import kz.kenes.council.board.api.BoardPosts;
import kz.kenes.council.board.api.PublishPost;
import kz.kenes.council.service.Actor;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.document.service.Files;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.file.service.Uploads;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.shared.vocabulary.Localized;

/** The information platforms of associations. */
@Stateless
@UseCase
public class BoardPostsBean implements BoardPosts {

    @Inject
    private BoardRecords posts;

    @Inject
    private BodyRecords bodies;

    @Inject
    private Files files;

    @Inject
    private Actor actor;

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public ListPage<BoardPostRow> list(ListQuery query) {
        return posts.list(query);
    }

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public List<BoardPostRow> desk() {
        return actor.id() == null ? List.of() : posts.desk();
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public List<NamedChoice> boards() {
        return posts.boards();
    }

    @Override
    @Query
    @Clause("CNL-39")
    @RolesAllowed(READ_MEETINGS)
    public BoardPostView get(long postId) {
        BoardPost post = posts.get(postId);
        Person me = actor.personIfAny();
        LocalDate today = actor.today();
        bring(post.body(), me);
        List<BoardCommentView> comments = new ArrayList<>();
        for (BoardComment comment : posts.comments(post)) {
            comments.add(new BoardCommentView(
                    comment.id(),
                    comment.author().fullName(),
                    comment.at(),
                    comment.removedBecause() == null ? comment.text() : null,
                    comment.removedBecause()));
        }
        return new BoardPostView(
                post.id(),
                post.version(),
                post.body().id(),
                post.body().name().toLocalized(),
                post.kind(),
                post.state(),
                post.title().toLocalized(),
                post.text().toLocalized(),
                post.until(),
                post.author().fullName(),
                post.postedAt(),
                post.isPinned(),
                post.removedBecause(),
                posts.files(post),
                comments,
                actor.may(PROPOSE) && post.takesComments(today) && Board.isOpenTo(post.body(), me, today),
                actor.may(KEEP_MEETINGS) && Board.isRunBy(post.body(), me, today));
    }

    /** What the rules look at: who sits in the association, and where the caller works. */
    private void bring(Body body, Person me) {
        bodies.bringSeats(body, actor.today());
        posts.bringWork(me, actor.today());
    }

    @Override
    @Clause("CNL-39")
    @RolesAllowed(PROPOSE)
    public long publish(PublishPost command) {
        Body body = posts.board(command.bodyId());
        Person me = actor.person();
        bring(body, me);
        BoardPost post = new BoardPost(
                body,
                new PostDraft(command.kind(), text(command.title()), text(command.text()), command.until()),
                me,
                actor.now());
        List<Long> kept = new ArrayList<>();
        command.files()
                .forEach(
                        one -> kept.add(files.keepUpload(one, Uploads.DOCUMENTS).id()));
        post.enclose(kept);
        posts.add(post);
        return post.id();
    }

    private static LocalizedText text(Localized words) {
        return words.kk() == null ? null : LocalizedText.of(words);
    }

    @Override
    @Clause("CNL-39")
    @RolesAllowed(PROPOSE)
    public long comment(long postId, String text) {
        BoardPost post = posts.get(postId);
        Person me = actor.person();
        bring(post.body(), me);
        BoardComment comment = post.comment(text, me, actor.now());
        posts.add(comment);
        return comment.id();
    }

    @Override
    @Clause({"CNL-39", "CNL-38"})
    @RolesAllowed(KEEP_MEETINGS)
    public void pin(long postId, long version, boolean onTop) {
        seen(postId, version).pin(onTop, actor.person(), actor.now());
    }

    @Override
    @Clause({"CNL-39", "CNL-38"})
    @RolesAllowed(KEEP_MEETINGS)
    public void close(long postId, long version, boolean ended) {
        seen(postId, version).close(ended, actor.person(), actor.now());
    }

    @Override
    @Clause({"CNL-39", "CNL-38"})
    @RolesAllowed(KEEP_MEETINGS)
    public void remove(long postId, long version, String reason) {
        seen(postId, version).remove(reason, actor.person(), actor.now());
    }

    private BoardPost seen(long postId, long version) {
        BoardPost post = posts.get(postId);
        post.requireUnchangedSince(version);
        bodies.bringSeats(post.body(), actor.today());
        return post;
    }

    @Override
    @Clause({"CNL-39", "CNL-38"})
    @RolesAllowed(KEEP_MEETINGS)
    public void removeComment(long postId, long commentId, String reason) {
        BoardPost post = posts.get(postId);
        bodies.bringSeats(post.body(), actor.today());
        BoardComment comment = posts.comments(post).stream()
                .filter(one -> one.id() == commentId)
                .findFirst()
                .orElse(null);
        require(comment != null, SharedViolation.NOT_FOUND);
        post.remove(comment, reason, actor.person(), actor.now());
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public FileContent file(long postId, long fileId) {
        require(posts.get(postId).files().contains(fileId), SharedViolation.NOT_FOUND);
        return files.read(fileId);
    }
}
