package kz.kenes.plan.report.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Person;
import kz.kenes.plan.event.MethodicalEvent;
import kz.kenes.plan.report.AnnualReport;
import kz.kenes.plan.report.ReportPart;
import kz.kenes.plan.report.ReportTerm;
import kz.kenes.plan.report.api.AmountView;
import kz.kenes.plan.report.api.FactsView;
import kz.kenes.plan.report.api.PartEvent;
import kz.kenes.plan.report.api.PartForm;
import kz.kenes.plan.report.api.PartView;
import kz.kenes.plan.report.api.RecipientView;
import kz.kenes.plan.report.api.ReportAction;
import kz.kenes.plan.report.api.ReportStepView;
import kz.kenes.plan.report.api.ReportTasks;
import kz.kenes.plan.report.api.ReportView;
import kz.kenes.plan.report.api.TaskSuggestion;
import kz.kenes.plan.report.service.ReportRecords.Beside;
import kz.kenes.plan.report.vocabulary.Amount;
import kz.kenes.plan.report.vocabulary.Figure;
import kz.kenes.plan.report.vocabulary.Recipient;
import kz.kenes.plan.report.vocabulary.ReportState;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.vocabulary.Localized;

/** What the page of a report shows. */
@Dependent
class ReportPage {

    @Inject
    private ReportRecords reports;

    @Inject
    private ReportFacts facts;

    @Inject
    private ReportRecipients recipients;

    @Inject
    private Actor actor;

    @Clause({"PLN-08", "PLN-12", "PLN-14"})
    ReportView of(long id) {
        AnnualReport report = reports.get(id);
        Beside beside = reports.beside(report);
        List<Object[]> steps = reports.steps(report);
        Set<Recipient> mine = report.state() == ReportState.SENT
                ? recipients.entitled(report.body())
                : EnumSet.noneOf(Recipient.class);
        List<RecipientView> receipts = receipts(report, steps, mine);
        LocalDate term = report.followsDirections() ? ReportTerm.lastDay(report.year()) : null;
        return new ReportView(
                report.id(),
                report.version(),
                report.body().id(),
                report.body().name().toLocalized(),
                report.body().kind(),
                report.body().institution().name().toLocalized(),
                report.year().start(),
                report.year().toString(),
                beside.before() == null ? null : beside.before().year().toString(),
                report.state(),
                compared(amounts(report), before(beside)),
                parts(report.sections()),
                parts(report.tasks()),
                line(report, steps),
                receipts,
                report.followsDirections() ? report.completeness() : null,
                term,
                term == null ? null : report.isInTime(),
                report.sentAt(),
                report.siteLink(),
                report.siteDate(),
                report.depositIndex(),
                report.sha256(),
                report.isIntact(),
                actions(report, beside.secretary(), receipts));
    }

    /** @param undone from which more tasks may be made */
    ReportTasks tasks(AnnualReport report, List<TaskSuggestion> undone) {
        return new ReportTasks(
                report.id(),
                report.version(),
                report.body().name().toLocalized(),
                report.year().toString(),
                parts(report.tasks()),
                undone,
                mayWrite(report, reports.beside(report).secretary()));
    }

    private boolean mayWrite(AnnualReport report, boolean secretary) {
        return secretary && actor.may(KEEP_MEETINGS) && report.state() == ReportState.DRAFT;
    }

    /** @param held events that a section may name */
    static PartForm form(AnnualReport report, ReportPart wanted, List<MethodicalEvent> held) {
        PartView section = Stream.of(parts(report.sections()), parts(report.tasks()))
                .flatMap(List::stream)
                .filter(one -> one.id() == wanted.id())
                .findFirst()
                .orElseThrow();
        List<PartEvent> events = new ArrayList<>();
        held.forEach(event -> events.add(event(event)));
        return new PartForm(
                report.id(),
                report.version(),
                report.body().name().toLocalized(),
                report.year().toString(),
                section,
                events);
    }

    /** As they were kept, or as they are now. */
    List<Amount> amounts(AnnualReport report) {
        return report.isFrozen() ? report.snapshot().amounts() : facts.amounts(report.body(), report.year());
    }

    static List<Amount> before(Beside beside) {
        return beside.before() == null ? List.of() : beside.before().snapshot().amounts();
    }

    /** Each number beside that of the year before. */
    @Clause("PLN-08")
    static List<AmountView> compared(List<Amount> now, List<Amount> before) {
        List<AmountView> compared = new ArrayList<>();
        for (Amount amount : now) {
            compared.add(new AmountView(
                    amount, before.stream().filter(amount::isOfSame).findFirst().orElse(null)));
        }
        return compared;
    }

    static List<PartView> parts(List<ReportPart> parts) {
        List<PartView> views = new ArrayList<>();
        for (ReportPart part : parts) {
            views.add(new PartView(
                    part.id(),
                    part.kind(),
                    part.direction() == null
                            ? views.size() + 1
                            : part.direction().number(),
                    part.direction() == null ? null : part.direction().text().toLocalized(),
                    said(part.text()),
                    part.due(),
                    said(part.origin()),
                    events(part)));
        }
        return views;
    }

    private static List<PartEvent> events(ReportPart part) {
        List<PartEvent> events = new ArrayList<>();
        part.events().forEach(event -> events.add(event(event)));
        return events;
    }

    static PartEvent event(MethodicalEvent event) {
        return new PartEvent(event.id(), event.title().toLocalized(), event.date(), event.reportLink());
    }

    /** A number with the facts behind it, as they were kept or as they are now. */
    @Clause("PLN-08")
    FactsView facts(AnnualReport report, Figure figure, String subject) {
        Amount amount = amounts(report).stream()
                .filter(one -> one.figure() == figure && Objects.equals(one.subject(), subject))
                .findFirst()
                .orElse(null);
        require(amount != null, SharedViolation.NOT_FOUND);
        return new FactsView(
                report.id(),
                report.body().name().toLocalized(),
                report.year().toString(),
                amount,
                report.isFrozen(),
                report.isFrozen()
                        ? report.snapshot().behind(figure, subject)
                        : facts.behind(report.body(), report.year(), figure, subject));
    }

    private static Localized said(LocalizedText text) {
        return text == null ? null : text.toLocalized();
    }

    private static List<RecipientView> receipts(AnnualReport report, List<Object[]> steps, Set<Recipient> mine) {
        List<RecipientView> receipts = new ArrayList<>();
        for (Recipient recipient : report.recipients()) {
            Object[] step = steps.stream()
                    .filter(one -> one[1] == recipient)
                    .findFirst()
                    .orElse(null);
            receipts.add(new RecipientView(
                    recipient,
                    step == null ? null : (Instant) step[2],
                    step == null ? null : ((Person) step[3]).fullName(),
                    step == null && mine.contains(recipient)));
        }
        return receipts;
    }

    private static List<ReportStepView> line(AnnualReport report, List<Object[]> steps) {
        Map<ReportState, Object[]> latest = new EnumMap<>(ReportState.class);
        steps.stream().filter(step -> step[1] == null).forEach(step -> latest.put((ReportState) step[0], step));
        List<ReportStepView> line = new ArrayList<>();
        for (ReportState state : ReportState.values()) {
            boolean reached = state.compareTo(report.state()) <= 0;
            if (state != ReportState.SENT || !report.recipients().isEmpty()) {
                Object[] step = reached ? latest.get(state) : null;
                line.add(new ReportStepView(
                        state,
                        step == null ? null : (Instant) step[2],
                        step == null || step[3] == null ? null : ((Person) step[3]).fullName(),
                        state == report.state()));
            }
        }
        return line;
    }

    private Set<ReportAction> actions(AnnualReport report, boolean secretary, List<RecipientView> receipts) {
        Set<ReportAction> actions = EnumSet.noneOf(ReportAction.class);
        if (receipts.stream().anyMatch(RecipientView::mine)) {
            actions.add(ReportAction.RECEIVE);
        }
        if (!secretary || !actor.may(KEEP_MEETINGS)) {
            return actions;
        }
        switch (report.state()) {
            case DRAFT -> actions.addAll(Set.of(ReportAction.WRITE, ReportAction.FREEZE));
            case FROZEN -> actions.addAll(Set.of(ReportAction.SUBMIT, ReportAction.THAW));
            case APPROVED -> {
                actions.add(ReportAction.DEPOSIT);
                if (!receipts.isEmpty()) {
                    actions.add(ReportAction.SEND);
                }
            }
            case SENT -> actions.add(ReportAction.DEPOSIT);
            case SUBMITTED -> {}
        }
        if (report.followsDirections()) {
            actions.add(ReportAction.PUBLISH);
        }
        return actions;
    }
}
