package kz.kenes.people.service;

import static kz.kenes.people.vocabulary.Permission.ADMINISTER;
import static kz.kenes.people.vocabulary.Permission.READ_PEOPLE;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.people.PeopleViolation;
import kz.kenes.people.Post;
import kz.kenes.people.Unit;
import kz.kenes.people.api.AssignPost;
import kz.kenes.people.api.CreatePost;
import kz.kenes.people.api.PostRow;
import kz.kenes.people.api.PostView;
import kz.kenes.people.api.Posts;
import kz.kenes.people.vocabulary.PostDuty;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.shared.vocabulary.Localized;

/** Keeps the posts and who holds them. */
@Stateless
@UseCase
public class PostsBean implements Posts {

    @Inject
    private PostRecords posts;

    @Inject
    private InstitutionRecords institutions;

    @Inject
    private UnitRecords units;

    @Inject
    private PersonRecords persons;

    @Inject
    private Clock clock;

    @Override
    @Query
    @RolesAllowed(READ_PEOPLE)
    public ListPage<PostRow> list(ListQuery query) {
        return posts.list(query, LocalDate.now(clock));
    }

    @Override
    @Query
    @RolesAllowed(READ_PEOPLE)
    public PostView get(long postId) {
        Post post = posts.get(postId);
        Unit unit = post.unit();
        return new PostView(
                post.id(),
                post.version(),
                post.title().toLocalized(),
                post.institution().id(),
                post.institution().name().toLocalized(),
                unit == null ? null : unit.id(),
                unit == null ? null : unit.name().toLocalized(),
                List.copyOf(posts.holdings(post).stream().map(UnitsBean::view).toList()),
                post.duty());
    }

    @Override
    @RolesAllowed(ADMINISTER)
    public long create(CreatePost command) {
        LocalizedText title = Texts.kept(command.title());
        require(title != null, PeopleViolation.NAME_REQUIRED);
        Post post = new Post(institutions.get(command.institutionId()), units.getOrNull(command.unitId()), title);
        posts.add(post);
        return post.id();
    }

    @Override
    @RolesAllowed(ADMINISTER)
    public void entrust(long postId, long version, PostDuty duty) {
        seen(postId, version).entrust(duty);
    }

    @Override
    @RolesAllowed(ADMINISTER)
    public void retitle(long postId, long version, Localized title) {
        seen(postId, version).retitle(Texts.kept(title));
    }

    @Override
    @RolesAllowed(ADMINISTER)
    public void assign(AssignPost command) {
        seen(command.postId(), command.version())
                .assignTo(persons.get(command.personId()), command.from(), Texts.tidy(command.ground()));
    }

    @Override
    @RolesAllowed(ADMINISTER)
    public void vacate(long postId, long version, LocalDate lastDay) {
        seen(postId, version).vacate(lastDay);
    }

    private Post seen(long postId, long version) {
        Post post = posts.getToChange(postId);
        post.requireUnchangedSince(version);
        return post;
    }
}
