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
import kz.kenes.council.api.ChangeComposition;
import kz.kenes.council.api.CompositionView;
import kz.kenes.council.api.Compositions;
import kz.kenes.council.api.SeatEntry;
import kz.kenes.council.api.SeatView;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.people.api.People;
import kz.kenes.people.api.PersonChoice;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.Screen;

/** A composition on its way: its seats while they are drafted, and the proposal (CNL-05). */
@Named
@ViewScoped
public class CompositionPage implements Serializable {

    @EJB
    private Compositions compositions;

    @EJB
    private People people;

    @Inject
    private Screen screen;

    private Long id;
    private CompositionView composition;
    private LocalDate from;
    private String ground;
    private List<Place> places = new ArrayList<>();

    public void load() {
        composition = compositions.get(id);
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
        private final Localized position;

        Place() {
            position = null;
        }

        Place(SeatView seat) {
            role = seat.role();
            postId = seat.postId();
            byAgreement = seat.byAgreement();
            position = seat.position();
            person = seat.personId() == null ? null : new PersonChoice(seat.personId(), seat.person(), null);
        }

        SeatEntry entry() {
            Long personId = postId == null && person != null ? person.id() : null;
            return new SeatEntry(role, postId, personId, byAgreement);
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

        public Localized getPosition() {
            return position;
        }

        public PersonChoice getPerson() {
            return person;
        }
    }
}
