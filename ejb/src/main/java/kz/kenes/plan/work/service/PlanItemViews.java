package kz.kenes.plan.work.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.plan.event.MethodicalEvent;
import kz.kenes.plan.work.PlanItem;
import kz.kenes.plan.work.api.PlanItemView;
import kz.kenes.plan.work.vocabulary.PlanState;
import kz.kenes.regulation.api.RemitView;
import kz.kenes.regulation.service.RemitRecords;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.vocabulary.Localized;

/** Lines of plans as callers see them. */
final class PlanItemViews {

    private PlanItemViews() {}

    /** @param recordable the reader is one of those who record how far the line is */
    static PlanItemView of(PlanItem item, boolean recordable, LocalDate today) {
        Person person = item.person();
        Unit unit = item.unit();
        Meeting meeting = item.meeting();
        MethodicalEvent event = item.event();
        List<RemitView> served = new ArrayList<>();
        PlanText.remits(item).forEach(entry -> served.add(RemitRecords.view(entry)));
        boolean effective = item.plan().state() == PlanState.EFFECTIVE;
        return new PlanItemView(
                item.id(),
                item.version(),
                item.line(),
                item.content().toLocalized(),
                item.kind(),
                item.due(),
                item.isByMonth(),
                person == null ? null : person.id(),
                person == null ? null : person.shortName(),
                unit == null ? null : unit.id(),
                unit == null ? null : unit.name().toLocalized(),
                said(item.form()),
                served,
                item.state(),
                item.reason(),
                item.evidence(),
                item.evidenceLink(),
                meeting == null ? null : meeting.id(),
                meeting == null ? null : meeting.start(),
                event == null ? null : event.id(),
                event == null ? null : event.title().toLocalized(),
                effective && item.isOverdueOn(today),
                effective && recordable);
    }

    private static Localized said(LocalizedText text) {
        return text == null ? null : text.toLocalized();
    }
}
