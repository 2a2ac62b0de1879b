package kz.kenes.demo.service;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.document.paper.Block;
import kz.kenes.document.paper.Paper;
import kz.kenes.document.paper.service.PdfPaper;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.training.api.TrainingPlans;
import kz.kenes.training.effect.api.AfterCourses;
import kz.kenes.training.effect.api.CourseView;
import kz.kenes.training.effect.api.LinkMinutes;
import kz.kenes.training.effect.api.RecordMeeting;
import kz.kenes.training.effect.api.ReportCourse;
import kz.kenes.training.effect.vocabulary.Recommendation;

/** What followed the courses of this year: one is closed, one waits for the meeting. */
@ApplicationScoped
class DemoAfterCourses {

    @EJB
    private AfterCourses courses;

    @EJB
    private TrainingPlans plans;

    @Inject
    private DemoActors actors;

    @Inject
    private Clock clock;

    /** The employee reports on the first training of the plan, which is done; the four marks are around that one. */
    long reported(String person, long plan, String number, String text, int mark) {
        return actors.as(person, () -> {
            CourseView course = courses.ofItem(plans.get(plan).items().get(0).id());
            courses.report(new ReportCourse(
                    course.id(),
                    course.version(),
                    number,
                    course.person(),
                    paper("сертификат", "СЕРТИФИКАТ", course.person() + ": " + course.title()),
                    course.hours(),
                    text,
                    mark,
                    Math.min(5, mark + 1),
                    mark,
                    Math.max(1, mark - 1)));
            return course.id();
        });
    }

    /** The unit hears the report, discusses it, minutes it and closes the training. */
    void closed(String head, long course, String number) {
        LocalDate today = LocalDate.now(clock);
        actors.as(head, () -> {
            courses.meet(new RecordMeeting(
                    course,
                    courses.get(course).version(),
                    today,
                    null,
                    "Есеп тыңдалды: жаңа тәсіл екі пәннің зертханалық сабағына енгізілді.",
                    Recommendation.EXPEDIENT,
                    "Курсты толық меңгерді, нәтижесін сабақта қолданып жүр.",
                    "Келесі жылы осы өткізушіден тағы екі оқытушы оқытылсын."));
            courses.linkMinutes(new LinkMinutes(
                    course,
                    courses.get(course).version(),
                    null,
                    number,
                    today,
                    paper("хаттама", "ХАТТАМА", "№ " + number + ". Курс бойынша есеп тыңдалды.")));
            courses.close(course, courses.get(course).version());
        });
    }

    FileContent paper(String name, String title, String text) {
        Paper paper = new Paper(
                Language.KK,
                title,
                List.of(new Block.Title(title, List.of()), Block.Paragraph.of(text)),
                clock.instant());
        return new FileContent(name + ".pdf", "application/pdf", PdfPaper.of(paper));
    }
}
