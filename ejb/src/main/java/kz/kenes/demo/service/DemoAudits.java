package kz.kenes.demo.service;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import kz.kenes.quality.api.AuditProgrammes;
import kz.kenes.quality.api.HoldAudit;
import kz.kenes.quality.api.ManagementReviews;
import kz.kenes.quality.api.ProposeAudit;
import kz.kenes.quality.api.RecordReview;

/** A programme of internal audits: held, overdue, ahead, cancelled and proposed; and the review by the management that follows. */
@ApplicationScoped
class DemoAudits {

    private static final String COMPUTING = "«Ақпараттық технологиялар» кафедрасы";
    private static final String ROLLING = "«Жылжымалы құрам» кафедрасы";
    private static final String BUILDING = "«Көлік құрылысы» кафедрасы";
    private static final String LOGISTICS = "«Логистика» кафедрасы";
    private static final int DECEMBER = 12;

    @EJB
    private AuditProgrammes programmes;

    @EJB
    private ManagementReviews reviews;

    @Inject
    private DemoActors actors;

    @Inject
    private DemoRecords records;

    /** @return id of the record of the audit that was held, three weeks ago */
    long tell() {
        LocalDate today = actors.today();
        LocalDate heldOn = today.minusDays(21);
        LocalDate lately = today.minusDays(10).getYear() == today.getYear() ? today.minusDays(10) : today;
        long held = propose(
                heldOn.getYear(),
                COMPUTING,
                "Курстан кейінгі есептердің тіркелуі",
                heldOn.getMonthValue(),
                null,
                "auditor");
        propose(today.getYear(), ROLLING, "Оқытушылардың жеке жоспарлары", null, lately, "tutor1");
        propose(today.getYear(), BUILDING, "Оқу-әдістемелік кешендердің толықтығы", DECEMBER, null, "auditor");
        long dropped =
                propose(today.getYear(), LOGISTICS, "Кафедра отырыстарының хаттамалары", DECEMBER, null, "tutor5");
        for (int year : new TreeSet<>(List.of(heldOn.getYear(), today.getYear()))) {
            actors.as(
                    "umember1",
                    () -> programmes.approve(
                            year, programmes.programme(year, null).version()));
        }
        actors.as(
                "udeputy",
                () -> programmes.cancel(
                        dropped, version(dropped), "Кафедраны жыл соңында сыртқы аккредиттеу комиссиясы тексереді."));
        propose(
                today.getYear(),
                LOGISTICS,
                "Силлабустардың жаңартылуы",
                DECEMBER,
                LocalDate.of(today.getYear(), DECEMBER, 15),
                "tutor5");
        return actors.as(
                "auditor",
                () -> programmes.hold(new HoldAudit(
                        held,
                        version(held),
                        heldOn,
                        "Курстан кейінгі есептердің бірі тіркелмеген.",
                        "№ 2 аудит есебі")));
    }

    private long propose(int year, String unit, String subject, Integer month, LocalDate day, String auditor) {
        ProposeAudit command =
                new ProposeAudit(year, records.unit(unit).id(), subject, month, day, actors.person(auditor));
        return actors.as("udeputy", () -> programmes.propose(command));
    }

    private long version(long audit) {
        return programmes.get(audit).version();
    }

    void review() {
        actors.as(
                "umember1",
                () -> reviews.record(new RecordReview(
                        actors.today().minusDays(2),
                        "Оқыту жоспары негізінен орындалды, бақылау бес әдіспен жүргізілді.",
                        "Курстан кейінгі есептердің мерзімі бөлімше басшыларының бақылауына алынсын.",
                        "№ 3 хаттама")));
    }
}
