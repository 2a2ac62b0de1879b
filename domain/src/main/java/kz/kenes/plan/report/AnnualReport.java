package kz.kenes.plan.report;

import static kz.kenes.plan.report.ReportViolation.DAY_IN_FUTURE;
import static kz.kenes.plan.report.ReportViolation.DIRECTIONS_UNKNOWN;
import static kz.kenes.plan.report.ReportViolation.EVENT_NOT_HELD;
import static kz.kenes.plan.report.ReportViolation.EVENT_OF_OTHER;
import static kz.kenes.plan.report.ReportViolation.INDEX_REQUIRED;
import static kz.kenes.plan.report.ReportViolation.LINK_WRONG;
import static kz.kenes.plan.report.ReportViolation.NOT_RECIPIENT;
import static kz.kenes.plan.report.ReportViolation.NO_RECIPIENT;
import static kz.kenes.plan.report.ReportViolation.RECEIVED_ALREADY;
import static kz.kenes.plan.report.ReportViolation.TASK_REQUIRED;
import static kz.kenes.plan.report.ReportViolation.YEAR_NOT_BEGUN;
import static kz.kenes.plan.report.vocabulary.ReportState.APPROVED;
import static kz.kenes.plan.report.vocabulary.ReportState.DRAFT;
import static kz.kenes.plan.report.vocabulary.ReportState.FROZEN;
import static kz.kenes.plan.report.vocabulary.ReportState.SENT;
import static kz.kenes.plan.report.vocabulary.ReportState.SUBMITTED;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.minutes.FrozenPaper;
import kz.kenes.people.Person;
import kz.kenes.plan.event.MethodicalEvent;
import kz.kenes.plan.event.Venue;
import kz.kenes.plan.event.vocabulary.EventState;
import kz.kenes.plan.report.vocabulary.Amount;
import kz.kenes.plan.report.vocabulary.Completeness;
import kz.kenes.plan.report.vocabulary.Fact;
import kz.kenes.plan.report.vocabulary.PartKind;
import kz.kenes.plan.report.vocabulary.Recipient;
import kz.kenes.regulation.RemitEntry;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;

/** The annual report of a body: draft → frozen → submitted → approved → sent. */
@Entity
@Table(name = "annual_report")
public class AnnualReport extends ReportRecord {

    protected AnnualReport() {}

    /**
     * Begins the report of a body for an academic year.
     *
     * @param directions those of an ОӘБ, in the order of its regulation; they are not asked for otherwise
     */
    @Clause({"PLN-08", "PLN-12", "PLN-17"})
    public AnnualReport(Body body, AcademicYear year, List<RemitEntry> directions, Person secretary, Instant now) {
        this.body = body;
        this.year = year.start();
        requireSecretary(secretary, now);
        require(!Body.dayOf(now).isBefore(year.firstDay()), YEAR_NOT_BEGUN, year.firstDay());
        require(!followsDirections() || !directions.isEmpty(), DIRECTIONS_UNKNOWN);
        if (followsDirections()) {
            directions.forEach(entry -> parts.add(ReportPart.direction(this, parts.size() + 1, entry)));
        } else {
            PartKind.COMMON.forEach(kind -> parts.add(ReportPart.section(this, parts.size() + 1, kind)));
        }
        reach(DRAFT, secretary, now);
    }

    /**
     * Writes a section.
     *
     * @param text null to leave it empty
     * @param held events of the body in the year that belong to it
     */
    @Clause({"PLN-08", "PLN-12", "PLN-14", "EVT-11"})
    public void write(ReportPart part, LocalizedText text, List<MethodicalEvent> held, Person by, Instant now) {
        requireOpen(by, now);
        require(part.kind() != PartKind.TASK || text != null, TASK_REQUIRED);
        for (MethodicalEvent event : held) {
            boolean over = event.state() == EventState.HELD || event.state() == EventState.REPORTED;
            require(over, EVENT_NOT_HELD, event.title());
            boolean own = event.body() == body || event.coOrganisers().contains(body);
            require(own && event.year().equals(year()), EVENT_OF_OTHER, event.title());
        }
        part.write(text, held);
    }

    /**
     * Adds a task for the new academic year.
     *
     * @param due until when, or null
     * @param origin from what it comes, such as a decision not carried out, or null
     */
    @Clause("PLN-08")
    public ReportPart addTask(LocalizedText text, LocalDate due, LocalizedText origin, Person by, Instant now) {
        requireOpen(by, now);
        require(text != null, TASK_REQUIRED);
        ReportPart task = ReportPart.task(this, parts.size() + 1, text, due, origin);
        parts.add(task);
        return task;
    }

    @Clause("PLN-08")
    public void removeTask(ReportPart task, Person by, Instant now) {
        requireOpen(by, now);
        require(task.kind() == PartKind.TASK && parts.remove(task), TASK_REQUIRED);
        int place = 0;
        for (ReportPart part : parts()) {
            part.moveTo(++place);
        }
    }

    private void requireOpen(Person by, Instant now) {
        requireSecretary(by, now);
        requireState(EnumSet.of(DRAFT));
    }

    /** Says where the site shows the report, and since when. It may be said at any time, for the report is often linked later. */
    @Clause("PLN-14")
    public void publish(String link, LocalDate since, Person by, Instant now) {
        requireSecretary(by, now);
        String address = Venue.said(link);
        require(address == null || Venue.isAddress(address), LINK_WRONG);
        require(since == null || !since.isAfter(Body.dayOf(now)), DAY_IN_FUTURE);
        siteLink = address;
        siteDate = address == null ? null : since == null ? Body.dayOf(now) : since;
    }

    /** Keeps the numbers, the facts behind them and the words as they are now. */
    @Clause("PLN-08")
    public void freeze(Collection<Amount> amounts, Collection<Fact> facts, Person by, Instant now) {
        requireOpen(by, now);
        snapshot = Snapshot.of(amounts, facts, parts()).text();
        sha256 = Snapshot.sha256(snapshot);
        reach(FROZEN, by, now);
    }

    /** The papers made of what was kept. */
    @Clause("PLN-08")
    public void keep(List<FrozenPaper> made) {
        requireState(EnumSet.of(FROZEN));
        papers.clear();
        papers.addAll(made);
    }

    /** Makes it a draft again, before anybody was asked to approve it. */
    @Clause("PLN-08")
    public void thaw(Person by, Instant now) {
        requireSecretary(by, now);
        requireState(EnumSet.of(FROZEN));
        melt(by, now);
    }

    private void melt(Person by, Instant now) {
        snapshot = null;
        sha256 = null;
        papers.clear();
        reach(DRAFT, by, now);
    }

    @Clause("PLN-08")
    public void submit(Person by, Instant now) {
        requireSecretary(by, now);
        requireState(EnumSet.of(FROZEN));
        reach(SUBMITTED, by, now);
    }

    /** The chair has approved it, or whoever the route names last. */
    @Clause("PLN-08")
    public void approve(Person by, Instant now) {
        requireState(EnumSet.of(SUBMITTED));
        reach(APPROVED, by, now);
    }

    /** It comes back with remarks, to be written anew. */
    @Clause("PLN-08")
    public void giveBack(Person by, Instant now) {
        requireState(EnumSet.of(SUBMITTED));
        melt(by, now);
    }

    /** Hands it over to those to whom the body answers. */
    @Clause({"CNL-07", "PLN-13"})
    public void send(Person by, Instant now) {
        requireSecretary(by, now);
        requireState(EnumSet.of(APPROVED));
        require(!recipients().isEmpty(), NO_RECIPIENT);
        sentAt = now;
        reach(SENT, by, now);
    }

    /** To whom it goes. */
    @Clause({"CNL-07", "PLN-13"})
    public List<Recipient> recipients() {
        return Recipient.of(body.kind());
    }

    /**
     * Somebody confirms the receipt.
     *
     * @param entitled for which recipients that person may act
     */
    @Clause("CNL-07")
    public void receive(Recipient recipient, Set<Recipient> entitled, Person by, Instant now) {
        requireState(EnumSet.of(SENT));
        require(recipients().contains(recipient) && entitled.contains(recipient), NOT_RECIPIENT);
        require(!isReceivedBy(recipient), RECEIVED_ALREADY);
        steps.add(new ReportStep(steps.size() + 1, SENT, recipient, now, by));
    }

    /**
     * Puts it among the documents that the office keeps, with the secretary answering for it.
     *
     * @param index number of the file by the nomenclature
     */
    @Clause("PLN-18")
    public void deposit(String index, Person by, Instant now) {
        requireSecretary(by, now);
        requireState(EnumSet.of(APPROVED, SENT));
        require(Venue.said(index) != null, INDEX_REQUIRED);
        depositIndex = index.strip();
        depositedAt = now;
        depositedBy = by;
    }

    /** True if it was sent in time, false if late, null while it is not sent. */
    @Clause("PLN-13")
    public Boolean isInTime() {
        return sentAt == null ? null : Boolean.valueOf(ReportTerm.isInTime(year(), sentAt));
    }

    /** How complete the report of an ОӘБ is. */
    @Clause("PLN-14")
    public Completeness completeness() {
        List<ReportPart> directions =
                parts().stream().filter(part -> part.direction() != null).toList();
        List<Integer> missing = directions.stream()
                .filter(part -> !part.isFilled())
                .map(part -> part.direction().number())
                .toList();
        return new Completeness(directions.size(), missing, isLinked(), siteLink != null, isInTime());
    }

    /** At least one event held is named, and each of those has an address. */
    private boolean isLinked() {
        List<MethodicalEvent> held =
                parts().stream().flatMap(part -> part.events().stream()).toList();
        return !held.isEmpty() && held.stream().noneMatch(event -> event.reportLink() == null);
    }
}
