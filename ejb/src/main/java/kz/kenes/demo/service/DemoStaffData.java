package kz.kenes.demo.service;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import kz.kenes.demo.service.DemoTable.Row;
import kz.kenes.people.vocabulary.AcademicDegree;
import kz.kenes.people.vocabulary.AcademicTitle;
import kz.kenes.training.archive.api.RegisterPaper;
import kz.kenes.training.archive.api.TrainingPapers;
import kz.kenes.training.staff.api.AskStaffData;
import kz.kenes.training.staff.api.StaffStates;

/** The data of staff: two chairs have submitted theirs, the HR service asks the others; old papers wait for a decision. */
@ApplicationScoped
class DemoStaffData {

    private static final String COMPUTING = "«Ақпараттық технологиялар» кафедрасы";
    private static final String ROLLING = "«Жылжымалы құрам» кафедрасы";

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
        long rolling = records.unit(ROLLING).id();
        actors.as("umember8", () -> states.submit(computing));
        actors.as("umember5", () -> states.submit(rolling));
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
