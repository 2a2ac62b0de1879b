package kz.kenes.demo.service;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.people.api.Appointments;
import kz.kenes.people.api.EmploymentView;
import kz.kenes.people.api.LeaveWork;
import kz.kenes.people.api.People;
import kz.kenes.people.api.RecordCompetition;
import kz.kenes.people.vocabulary.LeavingGround;
import kz.kenes.training.contract.api.RecordContract;
import kz.kenes.training.contract.api.TrainingContracts;

/** Competitions of some teachers, and training contracts: of one who works, one who leaves by own wish, one whose post is reduced. */
@ApplicationScoped
class DemoContracts {

    @EJB
    private Appointments appointments;

    @EJB
    private People people;

    @EJB
    private TrainingContracts contracts;

    @Inject
    private DemoActors actors;

    void tell(LocalDate today) {
        LocalDate from = LocalDate.of(today.getYear() - 1, 9, 1);
        for (String teacher : List.of("teacher", "tutor1", "tutor2", "tutor6", "tutor7")) {
            actors.as("hroffice", () -> {
                EmploymentView work = work(teacher);
                appointments.record(new RecordCompetition(
                        work.id(),
                        work.version(),
                        from.minusDays(12),
                        from,
                        from.plusYears(3).minusDays(1)));
            });
        }
        LocalDate signed = today.minusDays(40);
        record("tutor1", "ОШ-1", "Бұлттық есептеу негіздері, Әл-Фараби атындағы ҚазҰУ", "150000", signed, true);
        record("tutor6", "ОШ-2", "Оқу нәтижелерін бағалау, Абай атындағы ҚазҰПУ", "80000", signed, true);
        record("tutor7", "ОШ-3", "Локомотив диагностикасы, «Alstom Қазақстан» ЖШС", "210000", signed, true);
        record("teacher", "ОШ-4", "Силлабус әзірлеу, ALT Университеті", "35000", signed, false);
        leave("tutor6", today.plusDays(30), LeavingGround.OWN_WISH);
        leave("tutor7", today.plusDays(45), LeavingGround.POSTS_REDUCED);
    }

    private EmploymentView work(String username) {
        return people.get(actors.person(username)).employments().get(0);
    }

    private void record(
            String username, String number, String subject, String sum, LocalDate signed, boolean repayment) {
        long person = actors.person(username);
        actors.as(
                "hroffice",
                () -> contracts.record(new RecordContract(
                        person,
                        null,
                        number,
                        signed,
                        subject,
                        new BigDecimal(sum),
                        repayment,
                        repayment ? "4.3-т." : null,
                        null)));
    }

    private void leave(String username, LocalDate lastDay, LeavingGround ground) {
        actors.as("hroffice", () -> {
            EmploymentView work = work(username);
            appointments.leave(new LeaveWork(work.id(), work.version(), lastDay, ground));
        });
    }
}
