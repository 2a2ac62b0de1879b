package kz.kenes.demo.service;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import kz.kenes.people.Post;
import kz.kenes.people.vocabulary.PostDuty;
import kz.kenes.quality.api.AnalyseCauses;
import kz.kenes.quality.api.AppointChecker;
import kz.kenes.quality.api.Nonconformities;
import kz.kenes.quality.api.NonconformityView;
import kz.kenes.quality.api.RaiseNonconformity;
import kz.kenes.quality.api.RecordRecheck;
import kz.kenes.quality.api.ReportAction;
import kz.kenes.quality.api.SetAction;
import kz.kenes.quality.service.RegisterFilling;
import kz.kenes.quality.vocabulary.CauseKind;
import kz.kenes.quality.vocabulary.NonconformitySource;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.training.api.TrainingPlans;
import kz.kenes.training.vocabulary.ItemState;

/** The journal of nonconformities: closed, opened anew, waiting for its recheck, demanded, of an audit, and from a training. */
@ApplicationScoped
class DemoQuality {

    private static final String POLICY = "Академиялық саясат пен сапа кеңсесі";
    private static final String COMPUTING = "«Ақпараттық технологиялар» кафедрасы";
    private static final String ROLLING = "«Жылжымалы құрам» кафедрасы";

    private static final int MONTHS_LEFT = 11;

    @EJB
    private Nonconformities journal;

    @EJB
    private TrainingPlans plans;

    @Inject
    private DemoActors actors;

    @Inject
    private DemoRecords records;

    @Inject
    private DemoRisks risks;

    @Inject
    private RegisterFilling register;

    boolean isTold() {
        return actors.as("hroffice", () -> journal.list(ListQuery.first(1)).total() > 0);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void appoint() {
        register.fill();
        // somebody who was trained and whose work ends within a year
        records.person("tutor2").employments().get(0).endOn(actors.today().plusMonths(MONTHS_LEFT));
        post(
                PostDuty.QUALITY_HEAD,
                "udeputy",
                new LocalizedText(
                        "Академиялық саясат пен сапа кеңсесінің директоры",
                        "Директор офиса академической политики и качества",
                        "Director of the Academic Policy and Quality Office"));
        post(
                PostDuty.MANAGEMENT_REPRESENTATIVE,
                "umember1",
                new LocalizedText(
                        "Сапа жөніндегі басшылық өкілі",
                        "Представитель руководства по качеству",
                        "Management representative for quality"));
    }

    private void post(PostDuty duty, String holder, LocalizedText title) {
        Post post = new Post(records.unit(POLICY).institution(), null, title);
        post.entrust(duty);
        post.assignTo(records.person(holder), DemoPeople.SINCE, "Демо дерек");
        records.add(post);
    }

    void tell() {
        closed();
        openedAnew();
        waiting();
        demanded();
        missed();
        audited(risks.tell());
    }

    private long raised(String by, String unit, String text, CauseKind kind, String cause, int daysAgo) {
        LocalDate found = actors.today().minusDays(daysAgo);
        return actors.as(
                by,
                () -> journal.raise(new RaiseNonconformity(
                        records.unit(unit).id(),
                        NonconformitySource.PLANNED_RESULT,
                        "602 рәсімі, 9.3-т.",
                        text,
                        kind,
                        cause,
                        found,
                        null,
                        null,
                        null)));
    }

    private long version(long id) {
        return journal.get(id).version();
    }

    private void corrected(long id, String head, String task, String who, String outcome, String evidence) {
        long person = actors.person(who);
        actors.as(
                head,
                () -> journal.act(new SetAction(
                        id, version(id), task, person, actors.today().plusDays(14))));
        actors.as(who, () -> {
            NonconformityView seen = journal.get(id);
            journal.report(
                    new ReportAction(id, seen.version(), seen.own().get(0).id(), outcome, evidence, null));
        });
    }

    private void rechecked(long id, String head, String checker, boolean positive, String result) {
        long person = actors.person(checker);
        actors.as(
                head,
                () -> journal.appoint(new AppointChecker(
                        id, version(id), person, actors.today().plusDays(7))));
        actors.as(checker, () -> journal.recheck(new RecordRecheck(id, version(id), positive, result)));
    }

    private void closed() {
        long id = raised(
                "umember8",
                COMPUTING,
                "Бірінші жартыжылдықта жоспарланған үш курстың біреуі өткізілмеді.",
                CauseKind.PROVIDER,
                "Курсты өткізетін ұйым топ жиналмағандықтан бас тартты.",
                60);
        actors.as(
                "umember8",
                () -> journal.analyse(new AnalyseCauses(
                        id,
                        version(id),
                        "Шартта топтың ең аз саны көрсетілмеген, балама ұйым қарастырылмаған.",
                        CauseKind.PLANNING,
                        null,
                        null,
                        null,
                        null)));
        corrected(
                id,
                "umember8",
                "Курсты басқа ұйыммен өткізуге шарт жасау.",
                "tutor1",
                "Басқа ұйыммен шарт жасалып, курс өткізілді.",
                "№ 48 шарт");
        rechecked(id, "umember8", "umember15", true, "Курс өтті, үш қызметкердің сертификаты бар.");
    }

    private void openedAnew() {
        long id = raised(
                "umember5",
                ROLLING,
                "Оқытушылардың жеке жоспарлары мерзімінде тапсырылмады.",
                CauseKind.WORKLOAD,
                "Қыркүйекте оқу жүктемесі бөлініп, жоспарға уақыт қалмады.",
                30);
        corrected(
                id,
                "umember5",
                "Жеке жоспарларды жинап, бөлімшеге тапсыру.",
                "tutor5",
                "Үш оқытушының жоспары тапсырылды.",
                "Кафедраның № 2 хаттамасы");
        rechecked(id, "umember5", "tutor6", false, "Бір оқытушының жоспары әлі жоқ.");
        long person = actors.person("tutor7");
        actors.as(
                "umember5",
                () -> journal.act(new SetAction(
                        id,
                        version(id),
                        "Қалған жоспарды жасап тапсыру.",
                        person,
                        actors.today().plusDays(5))));
    }

    private void waiting() {
        long id = raised(
                "umember3",
                COMPUTING,
                "Курстан кейінгі есеп екі қызметкерден алынбады.",
                CauseKind.OTHER,
                "Есептің үлгісі қызметкерлерге жеткізілмеген.",
                12);
        corrected(
                id,
                "umember3",
                "Есептің үлгісін жіберіп, есептерді жинау.",
                "umember8",
                "Екі есеп те тапсырылды.",
                "Есептер, 2 файл");
        long person = actors.person("tutor2");
        actors.as(
                "umember3",
                () -> journal.appoint(new AppointChecker(
                        id, version(id), person, actors.today().plusDays(3))));
    }

    /** By the auditor, from what the audit has found. */
    private void audited(long audit) {
        LocalDate today = actors.today();
        long unit = records.unit(COMPUTING).id();
        actors.as(
                "auditor",
                () -> journal.raise(new RaiseNonconformity(
                        unit,
                        NonconformitySource.INTERNAL_AUDIT,
                        "602 рәсімі, 11.3-т.",
                        "Курстан кейінгі есептердің бірі тіркелмеген.",
                        CauseKind.PLANNING,
                        "Есепті тіркейтін қызметкер ауысқанда міндет берілмеген.",
                        today.minusDays(20),
                        today.plusDays(14),
                        audit,
                        null)));
    }

    /** By the representative of the management, after an inspection. */
    private void demanded() {
        LocalDate today = actors.today();
        long unit = records.unit(COMPUTING).id();
        actors.as(
                "umember1",
                () -> journal.raise(new RaiseNonconformity(
                        unit,
                        NonconformitySource.INSPECTION,
                        "ЖН-АЛТ-01, 5.3-т.",
                        "Екі пәннің оқу-әдістемелік кешенінде бағалау критерийлері жоқ.",
                        CauseKind.SKILL,
                        "Силлабустың жаңа үлгісі бойынша оқыту жүргізілмеген.",
                        today.minusDays(4),
                        today.plusDays(21),
                        null,
                        null)));
    }

    /** The head marks the training that tutor3 has not done: it enters itself. */
    private void missed() {
        long computing = records.unit(COMPUTING).id();
        long plan =
                actors.as("tutor3", () -> plans.begin(computing, actors.today().getYear()));
        actors.as("umember8", () -> {
            var seen = plans.get(plan);
            seen.items().stream()
                    .filter(item -> seen.effective() && item.state() == ItemState.PLANNED)
                    .findFirst()
                    .ifPresent(item ->
                            plans.miss(item.id(), seen.version(), "Қызметкер еңбекке жарамсыз болды, топ өтіп кетті."));
        });
    }
}
