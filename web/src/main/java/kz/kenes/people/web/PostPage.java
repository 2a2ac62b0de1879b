package kz.kenes.people.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.people.api.AssignPost;
import kz.kenes.people.api.People;
import kz.kenes.people.api.PersonChoice;
import kz.kenes.people.api.PostView;
import kz.kenes.people.api.Posts;
import kz.kenes.people.vocabulary.PostDuty;
import kz.kenes.shared.web.Screen;

/** A post with its holders over time. */
@Named
@ViewScoped
public class PostPage implements Serializable {

    @EJB
    private Posts posts;

    @EJB
    private People people;

    @Inject
    private Screen screen;

    private long id;
    private PostView post;
    private PersonChoice person;
    private LocalDate day;
    private String ground;
    private Names name;
    private PostDuty duty;

    public void load() {
        post = posts.get(id);
        name = Names.of(post.title());
        duty = post.duty();
    }

    public List<PersonChoice> find(String text) {
        return people.find(text);
    }

    public String assign() {
        posts.assign(new AssignPost(id, post.version(), person.id(), day, ground));
        return done("post.assigned");
    }

    public String vacate() {
        posts.vacate(id, post.version(), day);
        return done("post.vacated");
    }

    public String retitle() {
        posts.retitle(id, post.version(), name.localized());
        return done("post.retitled");
    }

    public String entrust() {
        posts.entrust(id, post.version(), duty);
        return done("post.entrusted");
    }

    public PostDuty[] getDuties() {
        return PostDuty.values();
    }

    public PostDuty getDuty() {
        return duty;
    }

    public void setDuty(PostDuty duty) {
        this.duty = duty;
    }

    private String done(String message) {
        screen.done(message);
        return screen.to("/people/post", id);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public PostView getPost() {
        return post;
    }

    public PersonChoice getPerson() {
        return person;
    }

    public void setPerson(PersonChoice person) {
        this.person = person;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public Names getName() {
        return name;
    }
}
