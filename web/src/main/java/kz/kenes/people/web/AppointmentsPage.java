package kz.kenes.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.people.api.AppointmentRow;
import kz.kenes.people.api.Appointments;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.LazyRows;
import kz.kenes.shared.web.Option;
import kz.kenes.shared.web.Screen;

/** By which competitions teachers were appointed, and where none is recorded. */
@Named
@ViewScoped
public class AppointmentsPage implements Serializable {

    @EJB
    private Appointments appointments;

    @Inject
    private Screen screen;

    private LazyRows<AppointmentRow> rows;

    @PostConstruct
    void read() {
        rows = LazyRows.of(appointments::list, "recorded", "institution", "unit");
    }

    public LazyRows<AppointmentRow> getRows() {
        return rows;
    }

    public List<Option> getRecords() {
        return List.of(
                new Option("false", Localized.same(screen.text("appointment.missing"))),
                new Option("true", Localized.same(screen.text("appointment.recorded"))));
    }
}
