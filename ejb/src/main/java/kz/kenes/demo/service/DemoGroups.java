package kz.kenes.demo.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.Body;
import kz.kenes.council.group.api.FormGroup;
import kz.kenes.council.group.api.GiveTask;
import kz.kenes.council.group.api.ReportGroup;
import kz.kenes.council.group.api.TaskView;
import kz.kenes.council.group.api.WorkingGroups;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.vocabulary.Localized;

/** Working groups: one of the republican council that has reported, one of the association at work. */
@ApplicationScoped
class DemoGroups {

    private static final String ON_LAWS = "rmember5";
    private static final String ON_PROGRAMMES = "amember1";

    @EJB
    private WorkingGroups groups;

    @Inject
    private DemoRecords records;

    @Inject
    private DemoActors actors;

    void tell(LocalDate today) {
        long republican = records.body(BodyKind.REPUBLICAN_COUNCIL).id();
        long association =
                records.body(BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION).id();
        reported(republican, today);
        atWork(association, today);
    }

    private void reported(long republican, LocalDate today) {
        actors.itIs(at(today.minusDays(40)));
        long group = form(
                DemoInquiries.REPUBLICAN_SECRETARY,
                republican,
                new Localized(
                        "Білім беру бағдарламаларының тізілімін жүргізу қағидаларын жетілдіру",
                        "Совершенствование правил ведения реестра образовательных программ",
                        "Better rules for the register of programmes"),
                "РОӘК отырысының шешімі (демо)",
                today.minusDays(3),
                List.of(ON_LAWS, "rmember6", "rmember7", "rmember8"));
        give(
                ON_LAWS,
                group,
                "Қағидалар бойынша университеттердің ұсыныстарын жинақтау",
                "rmember7",
                today.minusDays(20));
        actors.itIs(at(today.minusDays(22)));
        actors.as("rmember7", () -> {
            TaskView task = groups.get(group).tasks().get(0);
            groups.completeTask(
                    group, version(group), task.id(), "38 университеттен 112 ұсыныс жиналып, топтастырылды.");
        });
        actors.itIs(at(today.minusDays(5)));
        String report =
                "Топ қағидалардың 14 тармағына өзгеріс ұсынады: тізілімге енгізу мерзімін қысқарту, сараптама критерийлерін"
                        + " біріздендіру, бағдарламаны жаңарту рәсімін жеңілдету.";
        List<FileContent> files = new ArrayList<>();
        files.add(new FileContent("salystyrmaly-keste.txt", "text/plain", report.getBytes(UTF_8)));
        actors.as(ON_LAWS, () -> groups.report(new ReportGroup(group, version(group), report, files)));
    }

    private void atWork(long association, LocalDate today) {
        actors.itIs(at(today.minusDays(15)));
        long group = form(
                DemoInquiries.ASSOCIATION_SECRETARY,
                association,
                new Localized(
                        "Көлік логистикасы бағдарламаларын кәсіптік стандарттарға сәйкестендіру",
                        "Приведение программ по транспортной логистике к профессиональным стандартам",
                        "Aligning programmes in transport logistics with professional standards"),
                "ОӘБ отырысының шешімі (демо)",
                today.plusDays(30),
                List.of(ON_PROGRAMMES, "amember2", "amember5", "amember7"));
        give(ON_PROGRAMMES, group, "Салалық кәсіптік стандарттардың тізімін жасау", "amember5", today.minusDays(2));
        give(ON_PROGRAMMES, group, "Бағдарламалардың оқу нәтижелерін салыстыру", "amember2", today.plusDays(12));
    }

    private long form(
            String secretary, long body, Localized topic, String ground, LocalDate due, List<String> members) {
        List<Long> others = new ArrayList<>();
        members.subList(2, members.size()).forEach(name -> others.add(records.personOf(name)));
        return actors.as(
                secretary,
                () -> groups.form(new FormGroup(
                        body,
                        topic,
                        ground,
                        due,
                        records.personOf(members.get(0)),
                        records.personOf(members.get(1)),
                        others)));
    }

    private void give(String leader, long group, String text, String member, LocalDate due) {
        long person = records.personOf(member);
        actors.as(leader, () -> groups.give(new GiveTask(group, version(group), text, person, due)));
    }

    private long version(long group) {
        return groups.get(group).version();
    }

    private static Instant at(LocalDate day) {
        return day.atTime(12, 0).atZone(Body.ZONE).toInstant();
    }
}
