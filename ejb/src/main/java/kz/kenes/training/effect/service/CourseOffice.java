package kz.kenes.training.effect.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.kenes.document.StoredFile;
import kz.kenes.document.service.Files;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.file.service.FileKind;
import kz.kenes.shared.file.service.FileWords;
import kz.kenes.shared.file.service.Uploads;
import kz.kenes.training.UnitMinutes;
import kz.kenes.training.effect.AfterCourse;
import kz.kenes.training.effect.Certificate;
import kz.kenes.training.effect.CertificateWords;
import kz.kenes.training.effect.CourseMoved;
import kz.kenes.training.effect.EffectReview;
import kz.kenes.training.effect.EffectSetting;
import kz.kenes.training.effect.EffectViolation;
import kz.kenes.training.effect.api.LinkMinutes;
import kz.kenes.training.effect.api.ReportCourse;
import kz.kenes.training.effect.vocabulary.CourseAct;

/** What the commands after a course need around them: files, minutes, and whoever is to be told. */
@Dependent
class CourseOffice {

    private static final Set<FileKind> CERTIFICATES = EnumSet.of(FileKind.PDF, FileKind.PNG, FileKind.JPEG);

    @Inject
    private Files files;

    @Inject
    private CourseRecords courses;

    @Inject
    private ReviewRecords reviews;

    @Inject
    private Event<Object> events;

    /** A certificate, what can be read in it, and whoever has brought the same file before. */
    record Brought(Certificate certificate, CertificateWords words, List<Person> known) {}

    /** What the file is, its content decides. */
    @Clause("TRN-05")
    Brought certificate(ReportCourse command) {
        RuleViolation.require(command.certificate() != null, EffectViolation.CERTIFICATE_INCOMPLETE);
        StoredFile file = files.keepUpload(command.certificate(), CERTIFICATES);
        return new Brought(
                new Certificate(command.number(), command.holder(), file.id(), command.confirmed()),
                new CertificateWords(FileWords.of(files.read(file.id()))),
                courses.holders(file));
    }

    /** Minutes in Kenes, or those that were brought as a file. */
    @Clause("TRN-27")
    UnitMinutes minutes(LinkMinutes command, Unit unit, LocalDate today) {
        if (command.minutesId() != null) {
            return UnitMinutes.of(courses.minutesOf(unit, command.minutesId()));
        }
        Long file = command.file() == null
                ? null
                : files.keepUpload(command.file(), Uploads.DOCUMENTS).id();
        return UnitMinutes.onPaper(command.number(), command.heldOn(), file, today);
    }

    /** The effect of a closed training is looked at some months later, as the setting of the year says. */
    @Clause("TRN-27")
    void lookAgain(AfterCourse course) {
        int months = reviews.setting(course.plan().institution(), course.plan().year())
                .map(EffectSetting::months)
                .orElse(EffectSetting.USUAL_MONTHS);
        reviews.add(new EffectReview(course, months));
    }

    /** What the caller can say about the effect of trainings. */
    List<EffectReview> toSay(LocalDate today) {
        return reviews.toSay(today);
    }

    FileContent file(Long id) {
        return files.read(id);
    }

    void tellEmployee(AfterCourse course, CourseAct act) {
        tell(course, act, List.of(course.person().id()));
    }

    void tellHead(AfterCourse course, CourseAct act, LocalDate day) {
        tell(course, act, heads(course, day));
    }

    /** The head of the unit, or the one above it where the employee is the head. */
    static List<Long> heads(AfterCourse course, LocalDate day) {
        Unit unit = course.plan().unit();
        return unit.headOn(day)
                .filter(head -> head != course.person())
                .or(() -> unit.parentOn(day).flatMap(above -> above.headOn(day)))
                .map(head -> List.of(head.id()))
                .orElse(List.of());
    }

    void tell(AfterCourse course, CourseAct act, List<Long> persons) {
        tell(course, act, course.due(), persons);
    }

    /** Both are asked what has changed at work; there is no term by which they have to say it. */
    @Clause("TRN-27")
    void askForEffect(AfterCourse course, LocalDate day) {
        List<Long> persons = new ArrayList<>(heads(course, day));
        persons.add(course.person().id());
        tell(course, CourseAct.EFFECT_ASKED, null, persons);
    }

    private void tell(AfterCourse course, CourseAct act, LocalDate due, List<Long> persons) {
        if (!persons.isEmpty()) {
            events.fire(new CourseMoved(
                    course.id(),
                    act,
                    course.record().title(),
                    course.person().fullName(),
                    due,
                    persons,
                    course.remarks()));
        }
    }
}
