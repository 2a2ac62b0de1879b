package kz.kenes.demo.service;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.execution.api.AnswerDecision;
import kz.kenes.council.execution.api.AskExtension;
import kz.kenes.council.execution.api.Deliveries;
import kz.kenes.council.execution.api.DeliveryRow;
import kz.kenes.council.execution.api.ReportExecution;
import kz.kenes.council.execution.api.ReportProgress;
import kz.kenes.council.execution.api.TaskRow;
import kz.kenes.council.execution.api.Tasks;
import kz.kenes.council.execution.vocabulary.DeliveryState;
import kz.kenes.demo.service.DemoHeld.Cast;
import kz.kenes.people.api.Institutions;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.api.ListQuery;

/** Decisions of three bodies on their way: tasks in each state, copies sent late and in time, answers of two universities. */
@ApplicationScoped
class DemoExecution {

    private static final String SITE = "https://alt.edu.kz";

    @EJB
    private Tasks tasks;

    @EJB
    private Deliveries deliveries;

    @EJB
    private Institutions institutions;

    @Inject
    private DemoHeld held;

    @Inject
    private DemoActors actors;

    @Inject
    private DemoRecords records;

    void tell() {
        LocalDate today = actors.today();
        LocalDate day = DemoStory.wednesdayAfter(today.minusDays(40));
        if (day.minusDays(15).isBefore(DemoBodies.COMPOSED)) {
            return;
        }
        try {
            past();
            council(day);
            association(day.minusDays(14), today);
            republican(day.minusDays(7));
        } finally {
            actors.itIsNow();
        }
    }

    /** What the meeting of last year decided was done in time, but for one task that came late. */
    private void past() {
        List<TaskRow> old = actors.as(
                        DemoSitting.SECRETARY,
                        () -> tasks.list(ListQuery.first(50).filteredBy("whose", "kept")))
                .rows();
        for (TaskRow row : old) {
            boolean late = row.number().startsWith("4.");
            LocalDate done = late ? row.due().plusDays(6) : row.due().minusDays(4);
            actors.itIs(DemoHeld.at(done, 16, 0));
            report(
                    row.number().startsWith("2.") ? "umember8" : "umember1",
                    row.id(),
                    "Орындалды, есебі тіркелді.",
                    null);
            actors.itIs(DemoHeld.at(done.plusDays(1), 10, 0));
            actors.as(DemoSitting.SECRETARY, () -> tasks.accept(row.id(), version(row.id()), null));
        }
    }

    private void council(LocalDate day) {
        Cast cast = cast(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, DemoSitting.CHAIR, DemoSitting.SECRETARY, "council");
        long minutes = held.hold(cast, day);
        actors.itIs(DemoHeld.at(day.plusDays(12), 10, 0));
        actors.as(cast.secretary(), () -> deliveries.send(minutes));
        actors.as("umember16", () -> take(minutes));
        long done = task("umember8", day);
        actors.itIs(DemoHeld.at(day.plusDays(15), 12, 0));
        report("umember8", done, "Отыз бір силлабустың критерийлері жаңартылып, порталға қойылды.", SITE + "/syllabus");
        actors.itIs(DemoHeld.at(day.plusDays(16), 9, 0));
        actors.as(cast.secretary(), () -> tasks.accept(done, version(done), "Толық орындалды."));
        actors.itIs(DemoHeld.at(day.plusDays(20), 11, 0));
        long subscription = task("umember16", day);
        actors.as("umember16", () -> {
            tasks.progress(new ReportProgress(
                    subscription, version(subscription), null, null, 60, "Шарттың жобасы келісілуде.", null));
            tasks.askExtension(new AskExtension(
                    subscription,
                    version(subscription),
                    null,
                    null,
                    day.plusDays(100),
                    "Мемлекеттік сатып алу рәсімі қаңтарда аяқталады."));
        });
        report("umember17", task("umember17", day), "Үш жүз он курс тексерілді, қорытынды дайын.", null);
        long returned = task("umember13", day);
        report("umember13", returned, "Нұсқаулықтың жобасы жазылды.", null);
        actors.as(
                cast.secretary(), () -> tasks.giveBack(returned, version(returned), "Орыс тіліндегі бөлімін қосыңыз."));
    }

    private void association(LocalDate day, LocalDate today) {
        Cast cast = cast(BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION, "achair", "asecretary", "association");
        long minutes = held.hold(cast, day);
        actors.itIs(DemoHeld.at(day.plusDays(3), 10, 0));
        actors.as(cast.secretary(), () -> deliveries.send(minutes));
        actors.itIs(DemoHeld.at(day.plusDays(20), 15, 0));
        actors.as("amember1", () -> answer(minutes, day.plusDays(20), true));
        actors.as("amember4", () -> answer(minutes, day.plusDays(20), false));
        actors.itIs(DemoHeld.at(day.plusDays(30), 15, 0));
        long late = task("amember3", day);
        report("amember3", late, "Жүз алпыс базадан тұратын тізілім мүшелерге жіберілді.", null);
        actors.itIs(DemoHeld.at(day.plusDays(31), 9, 0));
        actors.as(cast.secretary(), () -> tasks.accept(late, version(late), null));
        actors.itIsNow();
        long base = records.body(BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION)
                .institution()
                .id();
        actors.as(
                "admin",
                () -> institutions.publishAt(base, institutions.get(base).version(), SITE));
        actors.as(cast.secretary(), () -> {
            deliveries.publish(deliveries.of(minutes).meetingId(), SITE + "/umo/1-hattama");
        });
        held.plan(cast, DemoStory.wednesdayAfter(today.plusDays(15)));
    }

    private void republican(LocalDate day) {
        Cast cast = cast(BodyKind.REPUBLICAN_COUNCIL, "rchair", "rsecretary", "republican");
        held.hold(cast, day);
        actors.itIs(DemoHeld.at(day.plusDays(25), 10, 0));
        long task = task("rmember6", day);
        actors.as(
                "rmember6",
                () -> tasks.progress(new ReportProgress(
                        task, version(task), null, null, 35, "Жобаның бірінші нұсқасы сараптамада.", null)));
    }

    private Cast cast(BodyKind kind, String chair, String secretary, String meeting) {
        return new Cast(records.body(kind).id(), chair, secretary, meeting);
    }

    /** The task that somebody got by the meeting of that day, in person or as head of a unit. */
    private long task(String username, LocalDate day) {
        return actors.as(username, () -> List.of("mine", "unit").stream()
                .flatMap(whose -> tasks.list(ListQuery.first(50).filteredBy("whose", whose)).rows().stream())
                .filter(row -> row.meetingDate().equals(day))
                .findFirst()
                .orElseThrow()
                .id());
    }

    private void report(String username, long task, String note, String link) {
        actors.as(username, () -> tasks.report(new ReportExecution(task, version(task), null, null, note, link)));
    }

    private void take(long minutes) {
        deliveries.of(minutes).rows().stream()
                .filter(row -> row.mayReceive() && row.state() == DeliveryState.SENT)
                .forEach(row -> deliveries.receive(row.id(), row.version()));
    }

    /** All decisions accepted, or all but the last. */
    private void answer(long minutes, LocalDate on, boolean all) {
        List<DeliveryRow> own = deliveries.of(minutes).rows().stream()
                .filter(DeliveryRow::mayAnswer)
                .toList();
        for (DeliveryRow row : own) {
            boolean accepted = all || row != own.get(own.size() - 1);
            String text = accepted
                    ? "Шешім іске асыруға қабылданды."
                    : "Практика базаларының мәліметі коммерциялық құпияға жатады, тізілімге қосыла алмаймыз.";
            deliveries.answer(new AnswerDecision(row.id(), row.version(), accepted, on, text));
        }
    }

    private long version(long task) {
        return tasks.get(task).version();
    }
}
