package kz.kenes.plan.report.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.vocabulary.PaperFormat;
import kz.kenes.plan.report.api.AmountView;
import kz.kenes.plan.report.api.PublishReport;
import kz.kenes.plan.report.api.ReportSteps;
import kz.kenes.plan.report.api.ReportView;
import kz.kenes.plan.report.api.Reports;
import kz.kenes.plan.report.vocabulary.PartKind;
import kz.kenes.plan.report.vocabulary.Recipient;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.Bars;
import kz.kenes.shared.web.Screen;

/** One annual report: its numbers, sections, tasks and its way. */
@Named
@ViewScoped
public class ReportPage implements Serializable {

    private static final int FULL = 100;

    @EJB
    private Reports reports;

    @EJB
    private ReportSteps steps;

    @Inject
    private Screen screen;

    private Long id;
    private ReportView report;
    private Bars members;
    private String link;
    private LocalDate since;
    private String index;

    public void load() {
        report = reports.get(id);
        link = report.siteLink();
        since = report.siteDate();
        index = report.depositIndex();
        members = new Bars(Localized.same(screen.text("report.percent"))).full(FULL);
        for (AmountView one : report.members()) {
            int percent = one.percent() == null ? 0 : one.percent();
            members.add(one.label(), address(one), percent);
        }
    }

    private String address(AmountView one) {
        return "/plan/report-facts?id=" + id + "&figure=" + one.figure()
                + (one.subject() == null ? "" : "&subject=" + one.subject());
    }

    /** The sections that have numbers. */
    public List<PartKind> getGroups() {
        return PartKind.COMMON.stream()
                .filter(kind -> !report.amounts(kind).isEmpty())
                .toList();
    }

    public String freeze() {
        steps.freeze(id, report.version());
        screen.done("report.frozen");
        return again();
    }

    public String thaw() {
        steps.thaw(id, report.version());
        screen.done("report.thawed");
        return again();
    }

    public String submit() {
        steps.submit(id, report.version());
        screen.done("report.submitted");
        return again();
    }

    public String send() {
        steps.send(id, report.version());
        screen.done("report.sent");
        return again();
    }

    public String receive(Recipient recipient) {
        steps.receive(id, report.version(), recipient);
        screen.done("report.received");
        return again();
    }

    public String publish() {
        steps.publish(new PublishReport(id, report.version(), link, since));
        screen.done("report.published");
        return again();
    }

    public String deposit() {
        steps.deposit(id, report.version(), index);
        screen.done("report.deposited");
        return again();
    }

    public void paper(String language, String format) {
        screen.download(reports.paper(id, Language.ofTag(language), PaperFormat.valueOf(format)));
    }

    private String again() {
        return screen.to("/plan/report", id);
    }

    public ReportView getReport() {
        return report;
    }

    public Bars getMembers() {
        return members;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public String getIndex() {
        return index;
    }

    public void setIndex(String index) {
        this.index = index;
    }
}
