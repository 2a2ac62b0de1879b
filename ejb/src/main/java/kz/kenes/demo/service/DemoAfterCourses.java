package kz.kenes.demo.service;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import kz.kenes.training.api.TrainingPlans;
import kz.kenes.training.effect.api.AfterCourses;
import kz.kenes.training.effect.api.CourseView;
import kz.kenes.training.effect.api.EffectReviewRow;
import kz.kenes.training.effect.api.LinkMinutes;
import kz.kenes.training.effect.api.RecordMeeting;
import kz.kenes.training.effect.api.ReportCourse;
import kz.kenes.training.effect.api.TrainingControl;
import kz.kenes.training.effect.vocabulary.Recommendation;

/** What followed the courses of this year: one is closed, one waits for the meeting; then the reports up to the university. */
@ApplicationScoped
class DemoAfterCourses {

    private static final String HEAD = "umember8";

    @EJB
    private AfterCourses courses;

    @EJB
    private TrainingPlans plans;

    @EJB
    private TrainingControl control;

    @Inject
    private DemoTrainingReports reports;

    @Inject
    private DemoActors actors;

    @Inject
    private Clock clock;

    /** After the first trainings of these plans of the chair. */
    void tell(long first, long second, long third, Places places, int year) {
        long course =
                reported("tutor1", first, "3318", "Контейнер мен бұлттық қызметтерді сабақта қолдануды үйрендім.", 4);
        closed(course, "6");
        reported("tutor2", second, "451", "Деректерді тазалау мен талдаудың жаңа құралдарын меңгердім.", 3);
        sayEffect("tutor1", 5, "Екі пәннің зертханалық жұмысын бұлтқа көшірдім.");
        sayEffect(HEAD, 4, "Сабақтары жаңарды, студенттердің бағасы жақсы.");
        reports.reported("tutor1", first, "Жоспарланған курстан өттім, нәтижесін сабаққа енгіздім.");
        reports.reported("tutor2", second, "Курстан өттім, есебім отырыста тыңдалады.");
        reports.reported("tutor3", third, "Ұйымдастырушы курсты кейінге қалдырды, сондықтан өтілмеді.");
        reports.resolved(HEAD, first, "Жоспар орындалды. Тәжірибесі әріптестерге көрсетілсін.");
        reports.resolved(HEAD, second, "Жоспар орындалды. Курс бойынша есеп тыңдалсын.");
        reports.ofUnit("tutor1", HEAD, places.chair(), year);
        reports.ofInstitute("umember3", places.institute(), year);
        reports.ofUniversity("hroffice", places.service(), year, "finance");
    }

    /** Ids of the chair, the institute above it and the HR service. */
    record Places(long chair, long institute, long service) {}

    /** The employee reports on the first training of the plan, which is done; the four marks are around that one. */
    private long reported(String person, long plan, String number, String text, int mark) {
        return actors.as(person, () -> {
            CourseView course = courses.ofItem(plans.get(plan).items().get(0).id());
            courses.report(new ReportCourse(
                    course.id(),
                    course.version(),
                    number,
                    course.person(),
                    reports.paper("сертификат", "СЕРТИФИКАТ", course.person() + ": " + course.title()),
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
    private void closed(long course, String number) {
        LocalDate today = LocalDate.now(clock);
        actors.as(HEAD, () -> {
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
                    reports.paper("хаттама", "ХАТТАМА", "№ " + number + ". Курс бойынша есеп тыңдалды.")));
            courses.close(course, courses.get(course).version());
        });
    }

    /** Where the months have passed already. */
    private void sayEffect(String person, int mark, String text) {
        actors.as(person, () -> control.reviews().stream()
                .filter(EffectReviewRow::mineToSay)
                .forEach(review -> control.sayEffect(review.id(), mark, text)));
    }
}
