package kz.kenes.training.order.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.service.Actor;
import kz.kenes.document.paper.Paper;
import kz.kenes.document.paper.service.DocxPaper;
import kz.kenes.document.paper.service.PdfPaper;
import kz.kenes.people.Employment;
import kz.kenes.people.Person;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.file.service.FileKind;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.Training;
import kz.kenes.training.order.OrderLine;
import kz.kenes.training.order.TrainingOrder;
import kz.kenes.training.order.Trip;
import kz.kenes.training.order.api.ColleagueChoice;
import kz.kenes.training.order.api.OrderAction;
import kz.kenes.training.order.api.OrderView;
import kz.kenes.training.order.api.TravellerView;
import kz.kenes.training.order.service.OrderPaper.ApprovedSchedule;
import kz.kenes.training.order.vocabulary.OrderState;
import kz.kenes.training.vocabulary.FundingSource;
import kz.kenes.training.vocabulary.SheetFormat;

/** What the page and the paper of a trip order show: four statements after the order itself. */
@Dependent
class OrderViews {

    @Inject
    private OrderRecords orders;

    @Inject
    private ApprovedItemRecords items;

    @Inject
    private OrderScope scope;

    @Inject
    private Actor actor;

    OrderView of(TrainingOrder order) {
        List<OrderLine> lines = orders.lines(order);
        Map<Long, List<FundingSource>> sources = items.sources(order);
        Optional<TrainingOrder> changing = orders.changing(order);
        Trip trip = order.trip();
        return new OrderView(
                order.id(),
                order.version(),
                order.institution().name().toLocalized(),
                order.state(),
                order.number(),
                order.issuedOn(),
                trip.place().toLocalized(),
                trip.departsOn(),
                trip.returnsOn(),
                trip.issuedIn(),
                trip.ground(),
                order.signer() == null ? null : order.signer().fullName(),
                localized(order.signerTitle()),
                order.changes() == null ? null : order.changes().id(),
                order.changes() == null ? null : order.changes().number(),
                order.changeReason(),
                changing.map(TrainingOrder::id).orElse(null),
                changing.map(TrainingOrder::number).orElse(null),
                order.draftedBy().fullName(),
                order.draftedAt(),
                order.cancelReason(),
                order.cancelledBy() == null ? null : order.cancelledBy().fullName(),
                order.cancelledAt(),
                lines.stream().map(line -> traveller(line, sources)).toList(),
                actions(order, lines, changing.isPresent()));
    }

    private static Localized localized(LocalizedText text) {
        return text == null ? null : text.toLocalized();
    }

    private static TravellerView traveller(OrderLine line, Map<Long, List<FundingSource>> sources) {
        Training training = line.item().training();
        return new TravellerView(
                line.id(),
                line.item().id(),
                line.item().plan().id(),
                line.person().id(),
                line.personName(),
                localized(line.position()),
                line.item().plan().unit().name().toLocalized(),
                line.isSubstituted() ? line.item().plan().person().fullName() : null,
                line.reason(),
                training.title(),
                training.provider(),
                training.startsOn(),
                training.endsOn(),
                training.hours(),
                training.cost(),
                sources.getOrDefault(line.item().id(), List.of()),
                line.item().state(),
                line.acquaintedAt());
    }

    static ColleagueChoice colleague(Employment work) {
        Localized position = work.position() != null
                ? work.position().name().toLocalized()
                : work.jobTitle() == null ? null : Localized.same(work.jobTitle());
        return new ColleagueChoice(work.id(), work.person().id(), work.person().fullName(), position);
    }

    private Set<OrderAction> actions(TrainingOrder order, List<OrderLine> lines, boolean changing) {
        Set<OrderAction> actions = EnumSet.noneOf(OrderAction.class);
        if (scope.isHr() && order.state() == OrderState.DRAFTED) {
            actions.add(OrderAction.EDIT);
            actions.add(OrderAction.CANCEL);
            if (!lines.isEmpty()) {
                actions.add(OrderAction.ISSUE);
            }
        }
        if (scope.isHr() && order.state() == OrderState.ISSUED && !changing) {
            actions.add(OrderAction.CHANGE);
            actions.add(OrderAction.CANCEL);
        }
        Person me = actor.personIfAny();
        if (order.state() == OrderState.ISSUED
                && lines.stream().anyMatch(line -> line.person() == me && line.acquaintedAt() == null)) {
            actions.add(OrderAction.ACQUAINT);
        }
        return actions;
    }

    FileContent paper(TrainingOrder order, Language language, SheetFormat format) {
        List<ApprovedSchedule> schedules = new ArrayList<>();
        items.schedules(order)
                .forEach(row -> schedules.add(new ApprovedSchedule((Integer) row[0], Body.dayOf((Instant) row[1]))));
        Paper paper = OrderPaper.of(order, orders.lines(order), items.sources(order), schedules, language);
        return switch (format) {
            case DOCX -> new FileContent(paper.title() + ".docx", FileKind.DOCX.mediaType(), DocxPaper.of(paper));
            default -> new FileContent(paper.title() + ".pdf", FileKind.PDF.mediaType(), PdfPaper.of(paper));
        };
    }
}
