package kz.kenes.council.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.kenes.council.api.Bodies;
import kz.kenes.council.api.BodyView;
import kz.kenes.council.api.ChangeComposition;
import kz.kenes.council.api.CompositionView;
import kz.kenes.council.api.Compositions;
import kz.kenes.council.api.SeatEntry;
import kz.kenes.council.api.SeatView;
import kz.kenes.council.vocabulary.MemberCategory;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.people.api.People;
import kz.kenes.people.api.PersonChoice;
import kz.kenes.people.api.PostRow;
import kz.kenes.people.api.Posts;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.Screen;

/** A composition on its way: its seats while they are drafted, and the proposal (CNL-05). */
@Named
@ViewScoped
public class CompositionPage implements Serializable {

    private static final int MOST_POSTS = 200;

    @EJB
    private Compositions compositions;

    @EJB
    private People people;

    @EJB
    private Bodies bodies;

    @EJB
    private Posts posts;

    @Inject
    private Screen screen;

    private Long id;
    private CompositionView composition;
    private LocalDate from;
    private String ground;
    private List<Place> places = new ArrayList<>();
    private List<PostRow> postRows = List.of();
    private boolean categorised;
    private Long postId;

    public void load() {
        composition = compositions.get(id);
        if (composition.may("CHANGE")) {
            BodyView body = bodies.get(composition.bodyId(), null);
            categorised = body.kind() == BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION;
            postRows = posts.list(
                            ListQuery.first(MOST_POSTS).filteredBy("institution", String.valueOf(body.institutionId())))
                    .rows();
        } else {
            categorised = composition.seats().stream().anyMatch(seat -> seat.category() != null);
        }
        from = composition.validFrom();
        ground = composition.ground();
        places = new ArrayList<>(composition.seats().stream().map(Place::new).toList());
    }

    public List<PersonChoice> findPersons(String text) {
        return people.find(text);
    }

    public void add() {
        places.add(new Place());
    }

    /** A seat that belongs to a post: whoever holds the post sits there. */
    public void addPost() {
        postRows.stream()
                .filter(row -> postId != null && row.id() == postId)
                .findFirst()
                .ifPresent(row -> places.add(new Place(row, places.isEmpty())));
        postId = null;
    }

    public void remove(Place place) {
        places.remove(place);
    }

    public void up(Place place) {
        int at = places.indexOf(place);
        if (at > 0) {
            Collections.swap(places, at, at - 1);
        }
    }

    public String save() {
        compositions.change(new ChangeComposition(
                id,
                composition.version(),
                from,
                ground,
                places.stream().map(Place::entry).toList()));
        screen.done("composition.saved");
        return again();
    }

    public String propose() {
        compositions.propose(id, composition.version());
        screen.done("composition.proposed");
        return again();
    }

    private String again() {
        return screen.to("/council/composition", id);
    }

    public CompositionView getComposition() {
        return composition;
    }

    public List<Place> getPlaces() {
        return places;
    }

    /** Posts of the institution of the body. */
    public List<PostRow> getPostRows() {
        return postRows;
    }

    /** True where each member has a category. */
    public boolean isCategorised() {
        return categorised;
    }

    public MemberCategory[] getCategories() {
        return MemberCategory.values();
    }

    public Long getPostId() {
        return postId;
    }

    public void setPostId(Long postId) {
        this.postId = postId;
    }

    public SeatRole[] getRoles() {
        return SeatRole.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    /** A seat while it is edited. */
    public static final class Place implements Serializable {

        private SeatRole role = SeatRole.MEMBER;
        private Long postId;
        private PersonChoice person;
        private boolean byAgreement;
        private MemberCategory category;
        private final Localized position;

        Place() {
            position = null;
        }

        Place(PostRow post, boolean first) {
            role = first ? SeatRole.CHAIR : SeatRole.MEMBER;
            postId = post.id();
            position = post.title();
            person = post.holderId() == null ? null : new PersonChoice(post.holderId(), post.holder(), null);
        }

        Place(SeatView seat) {
            role = seat.role();
            category = seat.category();
            postId = seat.postId();
            byAgreement = seat.byAgreement();
            position = seat.position();
            person = seat.personId() == null ? null : new PersonChoice(seat.personId(), seat.person(), null);
        }

        SeatEntry entry() {
            Long personId = postId == null && person != null ? person.id() : null;
            return new SeatEntry(role, postId, personId, byAgreement, category);
        }

        public SeatRole getRole() {
            return role;
        }

        public void setRole(SeatRole role) {
            this.role = role;
        }

        public Long getPostId() {
            return postId;
        }

        public void setPerson(PersonChoice person) {
            this.person = person;
        }

        public boolean isByAgreement() {
            return byAgreement;
        }

        public void setByAgreement(boolean byAgreement) {
            this.byAgreement = byAgreement;
        }

        public MemberCategory getCategory() {
            return category;
        }

        public void setCategory(MemberCategory category) {
            this.category = category;
        }

        public Localized getPosition() {
            return position;
        }

        public PersonChoice getPerson() {
            return person;
        }
    }
}
