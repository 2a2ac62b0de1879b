package kz.kenes.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.people.Post;
import kz.kenes.people.vocabulary.PostDuty;
import kz.kenes.shared.LocalizedText;

/**
 * Training of staff: this year's schedule of one chair, approved and done in part; next year's plans of two chairs and of the HR
 * service, each at another step.
 */
@ApplicationScoped
class DemoTraining {

    private static final String COMPUTING = "«Ақпараттық технологиялар» кафедрасы";
    private static final String ROLLING = "«Жылжымалы құрам» кафедрасы";
    private static final String AUTOMATION = "Автоматтандыру және телекоммуникация институты";
    private static final String HR = "HR қызметі";

    /** By then the trainings of this year's table have ended. */
    private static final int LAST_DAY_OF_TRAININGS = 60;

    @Inject
    private DemoTrainingPlans plans;

    @Inject
    private DemoTrainingSchedules schedules;

    @Inject
    private DemoTrainingOrders orders;

    @Inject
    private DemoAfterCourses after;

    @Inject
    private DemoRecords records;

    @Inject
    private Clock clock;

    boolean isTold() {
        return plans.areEntered();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void appoint() {
        post(
                PostDuty.FINANCE_HEAD,
                "finance",
                new LocalizedText(
                        "Қаржы және есеп департаментінің директоры",
                        "Директор Департамента финансов и учёта",
                        "Director of the Finance and Accounting Department"));
        post(
                PostDuty.APPARATUS_HEAD,
                "apparatus",
                new LocalizedText(
                        "Басқарма аппаратының басшысы",
                        "Руководитель аппарата Правления",
                        "Head of the Board's apparatus"));
    }

    private void post(PostDuty duty, String holder, LocalizedText title) {
        Post post = new Post(records.unit(COMPUTING).institution(), null, title);
        post.entrust(duty);
        post.assignTo(records.person(holder), DemoPeople.SINCE, "Демо дерек");
        records.add(post);
    }

    void tell() {
        LocalDate today = LocalDate.now(clock);
        plans.enter(today);
        if (today.getDayOfYear() > LAST_DAY_OF_TRAININGS) {
            thisYear(today);
        }
        nextYear(today.getYear() + 1);
    }

    /** Approved, delivered and done in part. */
    private void thisYear(LocalDate today) {
        int year = today.getYear();
        long computing = records.unit(COMPUTING).id();
        long first = plans.handedIn("tutor1", computing, year, 0);
        long second = plans.handedIn("tutor2", computing, year, 0);
        long third = plans.handedIn("tutor3", computing, year, 0);
        List.of("teacher", "umember15", "tutor4", "umember8")
                .forEach(person -> plans.handedInAhead(person, computing, today));
        long schedule = schedules.drafted("umember8", "tutor1", computing, year);
        schedules.submitted(schedule, "tutor1", "3");
        schedules.approve("umember8", schedule);
        long gathered = schedules.signed("umember3", records.unit(AUTOMATION).id(), year);
        long whole = schedules.opened(year, new BigDecimal("5000000"), "Бюджет, № 2 хаттама (демо)");
        schedules.consolidate(whole);
        schedules.approveWhole(whole);
        schedules.delivered("umember3", gathered, "umember8", schedule);
        plans.complete("tutor1", first, "№ 3318 сертификат");
        plans.complete("tutor2", second, "№ 451 сертификат");
        orders.tell();
        after.tell(
                first,
                second,
                third,
                new DemoAfterCourses.Places(
                        computing,
                        records.unit(AUTOMATION).id(),
                        records.unit(HR).id()),
                year);
    }

    /** One chair is consolidated, one waits for its head, one service begins, one employee mends a plan. */
    private void nextYear(int year) {
        long computing = records.unit(COMPUTING).id();
        plans.handedIn("tutor1", computing, year, 1);
        plans.handedIn("tutor2", computing, year, 1);
        plans.handedIn("tutor3", computing, year, 1);
        long laboratory = plans.handedIn("tutor4", computing, year, 1);
        plans.justify("umember8", laboratory);
        long schedule = schedules.drafted("umember8", "tutor1", computing, year);
        schedules.submitted(schedule, "tutor1", "4");
        schedules.approve("umember8", schedule);
        schedules.signed("umember3", records.unit(AUTOMATION).id(), year);
        long whole = schedules.opened(year, new BigDecimal("150000"), "Бюджет жобасы (демо)");
        schedules.consolidate(whole);
        plans.drafted("teacher", computing, year, 1);
        long late = plans.handedIn("umember15", computing, year, 1);
        plans.giveBack("umember8", late, "Оқу қыркүйекте сабақ кестесімен қабаттасады, күнін ауыстырыңыз.");

        long rolling = records.unit(ROLLING).id();
        plans.handedIn("tutor5", rolling, year, 1);
        plans.handedIn("tutor6", rolling, year, 1);
        plans.handedIn("tutor7", rolling, year, 1);
        long waiting = schedules.drafted("umember5", "tutor5", rolling, year);
        schedules.submitted(waiting, "tutor5", "2");
        plans.handedIn("hrclerk", records.unit(HR).id(), year, 1);
    }
}
