package kz.kenes.training.effect.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.web.Screen;
import kz.kenes.shared.web.Uploaded;
import kz.kenes.training.effect.api.AfterCourses;
import kz.kenes.training.effect.api.CourseView;
import kz.kenes.training.effect.api.MeetingView;
import kz.kenes.training.effect.api.RecordMeeting;
import kz.kenes.training.effect.api.ReportCourse;
import kz.kenes.training.effect.vocabulary.Recommendation;

/** What follows a course: the report of the employee, the meeting of the unit, the minutes. */
@Named
@ViewScoped
public class CoursePage implements Serializable {

    private static final String UNNAMED = "training.effect.CERTIFICATE_UNNAMED";

    @EJB
    private AfterCourses courses;

    @Inject
    private Screen screen;

    private final MarksDraft marks = new MarksDraft();
    private final CertificateDraft certificate = new CertificateDraft();
    private final MinutesDraft minutes = new MinutesDraft();
    private Long id;
    private Long item;
    private CourseView course;
    private String number;
    private String holder;
    private Integer hours;
    private String text;
    private transient Part file;
    private String remarks;
    private LocalDate heardOn;
    private LocalDate presentedOn;
    private String discussion;
    private Recommendation recommendation;
    private String ground;
    private String improvement;

    public void load() {
        course = id == null ? courses.ofItem(item) : courses.get(id);
        id = course.id();
        holder = course.person();
        hours = course.hours();
        text = course.report() == null ? null : course.report().text();
        MeetingView meeting = course.meeting();
        if (meeting != null) {
            heardOn = meeting.heardOn();
            presentedOn = meeting.presentedOn();
            discussion = meeting.discussion();
            recommendation = meeting.recommendation();
            ground = meeting.ground();
            improvement = meeting.improvement();
        }
    }

    /** The certificate is kept while its name is in doubt, so that nobody has to choose the file again to confirm it. */
    public String report() throws IOException {
        certificate.take(Uploaded.file(file));
        try {
            send();
        } catch (KenesException refused) {
            if (!UNNAMED.equals(refused.key())) {
                throw refused;
            }
            certificate.doubt();
            screen.wrong("confirmed", refused);
            return null;
        }
        screen.done("effect.reported");
        return again();
    }

    private void send() {
        courses.report(new ReportCourse(
                id,
                course.version(),
                number,
                holder,
                certificate.file(),
                hours == null ? 0 : hours,
                text,
                marks.getContent(),
                marks.getTeaching(),
                marks.getUsefulness(),
                marks.getOrganisation(),
                certificate.isConfirmed()));
    }

    public String giveBack() {
        courses.giveBack(id, course.version(), remarks);
        screen.done("effect.givenBack");
        return again();
    }

    public String meet() {
        courses.meet(new RecordMeeting(
                id, course.version(), heardOn, presentedOn, discussion, recommendation, ground, improvement));
        screen.done("effect.met");
        return again();
    }

    public String link() throws IOException {
        courses.linkMinutes(minutes.of(id, course.version()));
        screen.done("effect.linked");
        return again();
    }

    public String close() {
        courses.close(id, course.version());
        screen.done("effect.closed");
        return again();
    }

    public void certificate() {
        screen.show(courses.certificate(id));
    }

    public void paper() {
        screen.show(courses.minutes(id));
    }

    private String again() {
        return screen.to("/training/course", id);
    }

    /** With one digit behind the comma. */
    public String getAverage() {
        int tenths = course.report().average();
        return tenths / 10 + "," + tenths % 10;
    }

    public Recommendation[] getRecommendations() {
        return Recommendation.values();
    }

    public CourseView getCourse() {
        return course;
    }

    public MarksDraft getMarks() {
        return marks;
    }

    public CertificateDraft getCertificate() {
        return certificate;
    }

    public MinutesDraft getMinutes() {
        return minutes;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getItem() {
        return item;
    }

    public void setItem(Long item) {
        this.item = item;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }

    public LocalDate getHeardOn() {
        return heardOn;
    }

    public void setHeardOn(LocalDate heardOn) {
        this.heardOn = heardOn;
    }

    public LocalDate getPresentedOn() {
        return presentedOn;
    }

    public void setPresentedOn(LocalDate presentedOn) {
        this.presentedOn = presentedOn;
    }

    public String getDiscussion() {
        return discussion;
    }

    public void setDiscussion(String discussion) {
        this.discussion = discussion;
    }

    public Recommendation getRecommendation() {
        return recommendation;
    }

    public void setRecommendation(Recommendation recommendation) {
        this.recommendation = recommendation;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getImprovement() {
        return improvement;
    }

    public void setImprovement(String improvement) {
        this.improvement = improvement;
    }
}
