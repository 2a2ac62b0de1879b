package kz.kenes.training.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.web.Screen;
import kz.kenes.shared.web.Uploaded;
import kz.kenes.training.api.RecordDiscussion;
import kz.kenes.training.api.ScheduleView;
import kz.kenes.training.api.UnitSchedules;
import kz.kenes.training.vocabulary.SheetFormat;

/** The schedule of a unit: its lines, the meeting, the approval, the receipt. */
@Named
@ViewScoped
public class SchedulePage implements Serializable {

    @EJB
    private UnitSchedules schedules;

    @Inject
    private Screen screen;

    private Long id;
    private ScheduleView schedule;
    private Long planId;
    private String remarks;
    private Long minutesId;
    private String number;
    private LocalDate heldOn;
    private transient Part file;

    public void load() {
        schedule = schedules.get(id);
    }

    public String collect() {
        schedules.collect(id, schedule.version());
        screen.done("training.schedule.collected");
        return again();
    }

    public String release() {
        schedules.release(id, schedule.version(), planId, remarks);
        screen.done("training.plan.givenBack");
        return again();
    }

    public String discuss() throws IOException {
        schedules.discuss(new RecordDiscussion(id, schedule.version(), minutesId, number, heldOn, Uploaded.file(file)));
        screen.done("training.schedule.discussed");
        return again();
    }

    public void minutes() {
        screen.show(schedules.minutes(id));
    }

    public String submit() {
        schedules.submit(id, schedule.version());
        screen.done("training.schedule.submitted");
        return again();
    }

    public String receive() {
        schedules.receive(id, schedule.version());
        screen.done("training.schedule.received");
        return again();
    }

    /** The form of the procedure in the language of the paper. */
    public void form(String language, String format) {
        screen.download(schedules.form(id, Language.ofTag(language), SheetFormat.valueOf(format)));
    }

    private String again() {
        return screen.to("/training/schedule", id);
    }

    /** The employees of the schedule by the ids of their plans. */
    public Map<Long, String> getPlans() {
        Map<Long, String> plans = new LinkedHashMap<>();
        schedule.lines().forEach(line -> plans.put(line.planId(), line.person()));
        return plans;
    }

    public ScheduleView getSchedule() {
        return schedule;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getPlanId() {
        return planId;
    }

    public void setPlanId(Long planId) {
        this.planId = planId;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }

    public Long getMinutesId() {
        return minutesId;
    }

    public void setMinutesId(Long minutesId) {
        this.minutesId = minutesId;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
