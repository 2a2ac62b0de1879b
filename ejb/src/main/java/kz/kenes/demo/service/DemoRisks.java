package kz.kenes.demo.service;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.kenes.quality.api.AssessRisk;
import kz.kenes.quality.api.Controls;
import kz.kenes.quality.api.DescribeRisk;
import kz.kenes.quality.api.RecordControl;
import kz.kenes.quality.api.RecordMark;
import kz.kenes.quality.api.RiskRow;
import kz.kenes.quality.api.RiskView;
import kz.kenes.quality.api.Risks;
import kz.kenes.quality.api.TeachingMarks;
import kz.kenes.quality.vocabulary.ControlMethod;
import kz.kenes.quality.vocabulary.RiskState;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.vocabulary.Localized;

/** Risks with their owners, marks of teaching of two chairs, and one control by each method. */
@ApplicationScoped
class DemoRisks {

    private static final String COMPUTING = "«Ақпараттық технологиялар» кафедрасы";
    private static final String ROLLING = "«Жылжымалы құрам» кафедрасы";

    @EJB
    private Risks risks;

    @EJB
    private TeachingMarks marks;

    @EJB
    private Controls controls;

    @Inject
    private DemoAudits audits;

    @Inject
    private DemoActors actors;

    @Inject
    private DemoRecords records;

    /** @return id of the internal audit, which has found something */
    long tell() {
        watched();
        marked();
        long audit = controlled();
        audits.review();
        return audit;
    }

    private void watched() {
        List<RiskRow> known =
                actors.as("hroffice", () -> risks.list(ListQuery.first(3)).rows());
        long owner = actors.person("hroffice");
        actors.as("hroffice", () -> {
            for (RiskRow row : known) {
                RiskView risk = risks.get(row.id());
                risks.change(
                        row.id(),
                        risk.version(),
                        new DescribeRisk(risk.name(), risk.causes(), risk.consequences(), risk.measures(), owner));
            }
            RiskRow first = known.get(0);
            risks.assess(new AssessRisk(
                    first.id(),
                    risks.get(first.id()).version(),
                    RiskState.CONTROLLED,
                    "Кесте жыл басталмай бекітіледі, оқу даму жоспарына енгізілген."));
            risks.recordPlan(actors.today().getYear(), "Даму бағдарламасы, 2025 жылғы 20 желтоқсан, 4.2-т.");
        });
        actors.as(
                "udeputy",
                () -> risks.add(new DescribeRisk(
                        new Localized(
                                "Оқу-әдістемелік кешендердің ескіруі",
                                "Устаревание учебно-методических комплексов",
                                "Teaching materials grow old"),
                        new Localized(
                                "жаңарту мерзімі белгіленбеген",
                                "не установлен срок обновления",
                                "no term is set for renewing them"),
                        new Localized("оқыту сапасының төмендеуі", "снижение качества обучения", "worse teaching"),
                        new Localized(
                                "кешендерді жыл сайын қарау",
                                "ежегодный пересмотр комплексов",
                                "the materials are reviewed every year"),
                        actors.person("umember1"))));
    }

    private void marked() {
        int year = actors.today().getYear() - 1;
        mark("tutor1", year, 1, 82, "Ашық сабақ жоғары деңгейде өтті.");
        mark("tutor1", year, 2, 88, null);
        mark("tutor2", year, 2, 91, null);
        mark("tutor3", year, 2, 64, "Бағалау критерийлері түсіндірілмеген, әдістемелік көмек керек.");
        mark("teacher", year, 2, 76, null);
        mark("tutor5", year, 2, 79, null);
        mark("tutor6", year, 2, 58, "Жас оқытушы, педагогика курсы ұсынылады.");
    }

    private void mark(String person, int year, int semester, int mark, String note) {
        long id = actors.person(person);
        actors.as("udeputy", () -> marks.record(new RecordMark(id, year, semester, mark, note)));
    }

    private long controlled() {
        record(
                "umember8",
                COMPUTING,
                ControlMethod.MEETING,
                40,
                "Біліктілікті арттыру кестесінің орындалуы талқыланды: екі оқу өтті, біреуі кешікті.",
                "Кафедраның № 5 хаттамасы");
        record(
                "umember5",
                ROLLING,
                ControlMethod.TEACHING_QUALITY,
                33,
                "Төрт ашық сабаққа қатыстық, бір оқытушыға әдістемелік көмек керек.",
                "Сабаққа қатысу журналы, 3-бет");
        long audit = audits.tell();
        record(
                "umember3",
                COMPUTING,
                ControlMethod.ACCOUNTABILITY,
                14,
                "Қызметкерлердің жеке жоспарлары мен сертификаттары салыстырылды.",
                "Анықтама, № 7");
        record(
                "hroffice",
                ROLLING,
                ControlMethod.HR_REQUEST,
                6,
                "Келесі жылғы жоспарларды тапсыру барысы сұралды.",
                "№ 118 хат");
        return audit;
    }

    private long record(String by, String unit, ControlMethod method, int daysAgo, String finding, String document) {
        long id = records.unit(unit).id();
        return actors.as(
                by,
                () -> controls.record(
                        new RecordControl(id, method, actors.today().minusDays(daysAgo), finding, document)));
    }
}
