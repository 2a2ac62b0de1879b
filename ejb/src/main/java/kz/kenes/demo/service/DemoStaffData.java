package kz.kenes.demo.service;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.demo.service.DemoTable.Row;
import kz.kenes.people.vocabulary.AcademicDegree;
import kz.kenes.people.vocabulary.AcademicTitle;
import kz.kenes.training.archive.api.RegisterPaper;
import kz.kenes.training.archive.api.TrainingPapers;
import kz.kenes.training.staff.api.AskStaffData;
import kz.kenes.training.staff.api.StaffStates;

/** The data of staff: most units have submitted theirs, the HR service asks the others; old papers wait for a decision. */
@ApplicationScoped
class DemoStaffData {

    private static final String COMPUTING = "«Ақпараттық технологиялар» кафедрасы";

    /** The others have not submitted yet. */
    private static final List<String> HEADS = List.of(
            "udeputy",
            "umember1",
            "umember2",
            "umember3",
            "umember5",
            "umember6",
            "umember7",
            "umember8",
            "umember9",
            "umember11",
            "umember12",
            "umember16",
            "finance",
            "apparatus");

    @EJB
    private StaffStates states;

    @EJB
    private TrainingPapers papers;

    @Inject
    private DemoActors actors;

    @Inject
    private DemoRecords records;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void qualify() {
        for (Row row : DemoTable.read("degrees.csv")) {
            records.person(row.get("person"))
                    .qualify(
                            AcademicDegree.valueOf(row.get("degree")),
                            row.has("title") ? AcademicTitle.valueOf(row.get("title")) : null);
        }
    }

    void tell(LocalDate today) {
        long computing = records.unit(COMPUTING).id();
        for (String head : HEADS) {
            actors.as(head, () -> states.summary().units().stream()
                    .filter(unit -> unit.mine() && unit.state() != null)
                    .forEach(unit -> states.submit(unit.id())));
        }
        int old = today.getYear() - 7;
        actors.as("hroffice", () -> {
            states.ask(new AskStaffData(null, "Институттық аккредиттеуге дайындық (демо)", today.plusDays(10)));
            papers.register(new RegisterPaper(
                    "602-05", null, old + " жыл", LocalDate.of(old, 1, 15), LocalDate.of(old, 12, 31)));
            papers.register(new RegisterPaper(
                    "602-03", computing, old + " жыл, 1-тоқсан", LocalDate.of(old, 3, 30), LocalDate.of(old, 3, 30)));
            papers.register(new RegisterPaper("602-06", null, (today.getYear() - 1) + " жыл", today, null));
        });
    }
}
