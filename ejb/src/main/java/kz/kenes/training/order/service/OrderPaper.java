package kz.kenes.training.order.service;

import static kz.kenes.shared.Wording.phrase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kz.kenes.council.Body;
import kz.kenes.document.paper.Alignment;
import kz.kenes.document.paper.Block;
import kz.kenes.document.paper.Block.Letterhead;
import kz.kenes.document.paper.Block.NumberAndDate;
import kz.kenes.document.paper.Block.Numbered;
import kz.kenes.document.paper.Block.Paragraph;
import kz.kenes.document.paper.Block.Section;
import kz.kenes.document.paper.Block.Signature;
import kz.kenes.document.paper.Block.Signatures;
import kz.kenes.document.paper.Block.Table;
import kz.kenes.document.paper.Block.Table.Column;
import kz.kenes.document.paper.Block.Title;
import kz.kenes.document.paper.Paper;
import kz.kenes.document.paper.PaperDates;
import kz.kenes.document.paper.Text;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.training.Training;
import kz.kenes.training.order.OrderLine;
import kz.kenes.training.order.TrainingOrder;
import kz.kenes.training.order.Trip;
import kz.kenes.training.order.vocabulary.OrderState;
import kz.kenes.training.service.Tenge;
import kz.kenes.training.vocabulary.FundingSource;

/** A trip order on paper: who goes where, from when to when, at whose expense, on which ground; who signs, and who has taken note. */
@Clause("TRN-17")
final class OrderPaper {

    /** @param approvedOn when the head of the Board's apparatus approved it */
    record ApprovedSchedule(int year, LocalDate approvedOn) {}

    private final TrainingOrder order;
    private final List<OrderLine> lines;
    private final Map<Long, List<FundingSource>> sources;
    private final List<ApprovedSchedule> schedules;
    private final Language language;

    private OrderPaper(
            TrainingOrder order,
            List<OrderLine> lines,
            Map<Long, List<FundingSource>> sources,
            List<ApprovedSchedule> schedules,
            Language language) {
        this.order = order;
        this.lines = lines;
        this.sources = sources;
        this.schedules = schedules;
        this.language = language;
    }

    static Paper of(
            TrainingOrder order,
            List<OrderLine> lines,
            Map<Long, List<FundingSource>> sources,
            List<ApprovedSchedule> schedules,
            Language language) {
        return new OrderPaper(order, lines, sources, schedules, language).made();
    }

    private Paper made() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Letterhead(List.of(in(order.institution().name()))));
        blocks.add(new Title(say("paper.title"), List.of()));
        blocks.add(new NumberAndDate(
                order.issuedOn() == null ? "" : PaperDates.day(order.issuedOn(), language),
                order.trip().issuedIn() == null
                        ? ""
                        : say("paper.town", order.trip().issuedIn()),
                order.number() == null ? say("paper.noNumber") : say("paper.number", order.number())));
        blocks.add(new Section(2, "", subject()));
        if (order.state() == OrderState.CANCELLED) {
            blocks.add(Paragraph.of(
                    Text.bold(say("paper.cancelled", day(Body.dayOf(order.cancelledAt())), order.cancelReason()))));
        }
        if (order.state() == OrderState.CHANGED) {
            blocks.add(Paragraph.of(Text.bold(say("paper.changed"))));
        }
        blocks.add(Paragraph.leading(Text.of(preamble() + " ").and(Text.bold(say("paper.command")))));
        commands(blocks);
        blocks.add(Paragraph.of(Text.bold(say("paper.ground") + " ").and(ground())));
        blocks.add(new Signatures(List.of(new Signature(
                order.signerTitle() == null ? "" : in(order.signerTitle()),
                order.signer() == null ? "" : order.signer().shortName(),
                ""))));
        blocks.add(Paragraph.leading(Text.bold(say("paper.acquainted"))));
        blocks.add(acquaintance());
        Instant madeAt = order.issuedAt() == null ? order.draftedAt() : order.issuedAt();
        Paper paper = new Paper(language, say("order.file", fileNumber()), blocks, madeAt);
        return order.state() == OrderState.DRAFTED ? paper.asDraft() : paper;
    }

    private String fileNumber() {
        return order.number() == null ? "" : order.number() + ", " + order.issuedOn();
    }

    private String say(String key, Object... arguments) {
        return phrase("training.order", key, language, arguments);
    }

    private String in(LocalizedText text) {
        return text == null ? "" : text.toLocalized().in(language);
    }

    private String day(LocalDate day) {
        return PaperDates.day(day, language);
    }

    private String subject() {
        TrainingOrder earlier = order.changes();
        return earlier == null
                ? say("paper.subject")
                : say("paper.subject.change", PaperDates.of(earlier.issuedOn(), language), earlier.number());
    }

    private String preamble() {
        ApprovedSchedule first = schedules.isEmpty()
                ? new ApprovedSchedule(
                        order.trip().departsOn().getYear(), order.trip().departsOn())
                : schedules.get(0);
        return say("paper.preamble", day(first.approvedOn()), String.valueOf(first.year()));
    }

    /** The numbered commands, with the table of employees after the one that sends them. */
    private void commands(List<Block> blocks) {
        Trip trip = order.trip();
        List<Text> before = new ArrayList<>();
        TrainingOrder earlier = order.changes();
        if (earlier != null) {
            before.add(Text.of(say(
                    "paper.change",
                    PaperDates.of(earlier.issuedOn(), language),
                    earlier.number(),
                    order.changeReason())));
        }
        for (OrderLine line : lines) {
            if (line.isSubstituted()) {
                before.add(Text.of(say(
                        "paper.substitute", line.item().plan().person().fullName(), line.personName(), line.reason())));
            }
        }
        long days = ChronoUnit.DAYS.between(trip.departsOn(), trip.returnsOn()) + 1;
        before.add(Text.of(say(
                "paper.send",
                in(trip.place()),
                PaperDates.period(trip.departsOn(), trip.returnsOn(), language),
                days)));
        blocks.add(numbered(before, 1));
        blocks.add(travellers());
        List<Text> after = List.of(
                Text.of(money()),
                Text.of(say("paper.finance")),
                Text.of(say("paper.report")),
                Text.of(say("paper.control")));
        blocks.add(numbered(after, before.size() + 1));
    }

    private static Numbered numbered(List<Text> texts, int first) {
        List<Numbered.Entry> entries = new ArrayList<>();
        for (Text text : texts) {
            entries.add(new Numbered.Entry(first + entries.size() + ".", text));
        }
        return new Numbered(entries);
    }

    private String money() {
        String all = sources.values().stream()
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .map(source -> within(Wording.of(source, language)))
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? say("paper.money.none") : say("paper.money", all);
    }

    /** A term within a sentence begins with a small letter. */
    private static String within(String term) {
        return term.substring(0, 1).toLowerCase(Locale.ROOT) + term.substring(1);
    }

    private Table travellers() {
        List<List<Text>> rows = new ArrayList<>();
        for (OrderLine line : lines) {
            Training training = line.item().training();
            String position = in(line.position());
            rows.add(List.of(
                    Text.of(String.valueOf(rows.size() + 1)),
                    Text.bold(line.personName())
                            .and("\n" + (position.isEmpty() ? "" : position + ", ")
                                    + in(line.item().plan().unit().name())),
                    Text.of(training.title() + "\n" + training.provider()),
                    Text.of(shown(training.startsOn()) + "–\n" + shown(training.endsOn()) + "\n"
                            + say("paper.hours", training.hours())),
                    Text.of(paidBy(line, training))));
        }
        return new Table(
                List.of(
                        new Column("№", 8, Alignment.CENTRE),
                        new Column(say("paper.person"), 46, Alignment.START),
                        new Column(say("paper.training"), 50, Alignment.START),
                        new Column(say("paper.days"), 27, Alignment.START),
                        new Column(say("paper.source"), 34, Alignment.START)),
                rows);
    }

    private String shown(LocalDate day) {
        return Wording.shown(day, language).toString();
    }

    private String paidBy(OrderLine line, Training training) {
        if (training.cost().signum() == 0) {
            return say("paper.free");
        }
        return sources.getOrDefault(line.item().id(), List.of()).stream()
                        .map(source -> Wording.of(source, language))
                        .collect(Collectors.joining(", "))
                + "\n" + say("paper.tenge", Tenge.shown(training.cost()));
    }

    private String ground() {
        String schedule = schedules.stream()
                .map(one -> say("paper.ground.schedule", String.valueOf(one.year()), day(one.approvedOn())))
                .collect(Collectors.joining("; "));
        String other = order.trip().ground();
        return (other == null ? schedule : schedule + "; " + other) + ".";
    }

    private Table acquaintance() {
        List<List<Text>> rows = new ArrayList<>();
        for (OrderLine line : lines) {
            boolean read = line.acquaintedAt() != null;
            rows.add(List.of(
                    Text.of(line.personName()),
                    Text.of(read ? say("paper.electronic") : ""),
                    Text.of(read ? shown(Body.dayOf(line.acquaintedAt())) : "")));
        }
        return new Table(
                List.of(
                        new Column(say("paper.name"), 80, Alignment.START),
                        new Column(say("paper.signature"), 45, Alignment.START),
                        new Column(say("paper.day"), 40, Alignment.START)),
                rows);
    }
}
