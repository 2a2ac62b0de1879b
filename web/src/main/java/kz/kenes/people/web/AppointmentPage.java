package kz.kenes.people.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import kz.kenes.people.api.AppointmentView;
import kz.kenes.people.api.Appointments;
import kz.kenes.people.api.RecordCompetition;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.web.Screen;

/** The competition that filled the vacancy of a teacher. */
@Named
@ViewScoped
public class AppointmentPage implements Serializable {

    /** Beside which input the reason of a refusal stands. */
    private static final Map<String, String> FIELDS = Map.of(
            "people.COMPETITION_AFTER_CONTRACT", "contractFrom",
            "people.CONTRACT_TERM_WRONG", "contractUntil",
            "people.EMPLOYMENT_ENDED", "contractFrom");

    @EJB
    private Appointments appointments;

    @Inject
    private Screen screen;

    private long id;
    private AppointmentView work;
    private LocalDate competedOn;
    private LocalDate contractFrom;
    private LocalDate contractUntil;

    public void load() {
        work = appointments.get(id);
        competedOn = work.competedOn();
        contractFrom = work.contractFrom();
        contractUntil = work.contractUntil();
    }

    public String save() {
        try {
            appointments.record(new RecordCompetition(id, work.version(), competedOn, contractFrom, contractUntil));
        } catch (KenesException refused) {
            String field = FIELDS.get(refused.key());
            if (field == null) {
                throw refused;
            }
            screen.wrong(field, refused);
            return null;
        }
        screen.done("appointment.saved");
        return screen.to("/people/appointments");
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public AppointmentView getWork() {
        return work;
    }

    public LocalDate getCompetedOn() {
        return competedOn;
    }

    public void setCompetedOn(LocalDate competedOn) {
        this.competedOn = competedOn;
    }

    public LocalDate getContractFrom() {
        return contractFrom;
    }

    public void setContractFrom(LocalDate contractFrom) {
        this.contractFrom = contractFrom;
    }

    public LocalDate getContractUntil() {
        return contractUntil;
    }

    public void setContractUntil(LocalDate contractUntil) {
        this.contractUntil = contractUntil;
    }
}
