package kz.kenes.people.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.people.api.Appointments;
import kz.kenes.people.api.EmploymentView;
import kz.kenes.people.api.LeaveWork;
import kz.kenes.people.api.People;
import kz.kenes.people.api.PersonView;
import kz.kenes.people.vocabulary.LeavingGround;
import kz.kenes.shared.web.Screen;

/** Ends a person's work. */
@Named
@ViewScoped
public class LeavePage implements Serializable {

    @EJB
    private People people;

    @EJB
    private Appointments appointments;

    @Inject
    private Screen screen;

    private long id;
    private long employment;
    private PersonView person;
    private EmploymentView work;
    private LocalDate lastDay;
    private LeavingGround ground;

    public void load() {
        person = people.get(id);
        work = person.employments().stream()
                .filter(one -> one.id() == employment)
                .findFirst()
                .orElse(null);
        lastDay = work == null ? null : work.to();
    }

    public String end() {
        appointments.leave(new LeaveWork(employment, work.version(), lastDay, ground));
        screen.done("employment.ended");
        return screen.to("/people/person", id);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public long getEmployment() {
        return employment;
    }

    public void setEmployment(long employment) {
        this.employment = employment;
    }

    public PersonView getPerson() {
        return person;
    }

    public EmploymentView getWork() {
        return work;
    }

    public LeavingGround[] getGrounds() {
        return LeavingGround.values();
    }

    public LeavingGround getGround() {
        return ground;
    }

    public void setGround(LeavingGround ground) {
        this.ground = ground;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
