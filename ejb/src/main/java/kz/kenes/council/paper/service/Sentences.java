package kz.kenes.council.paper.service;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.kenes.document.paper.Alignment;
import kz.kenes.document.paper.Block;
import kz.kenes.document.paper.Block.Letterhead;
import kz.kenes.document.paper.Block.Numbered;
import kz.kenes.document.paper.Block.Paragraph;
import kz.kenes.document.paper.PaperDates;
import kz.kenes.document.paper.Text;
import kz.kenes.shared.Clause;
import kz.kenes.shared.OfThem;
import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;

/** The sentences that the papers of a body share, in one language. */
public final class Sentences {

    private static final Pattern INITIAL = Pattern.compile("(?U)\\b(\\p{Lu}\\.) ");

    private final Language language;

    Sentences(Language language) {
        this.language = language;
    }

    String say(String key, Object... arguments) {
        return Wording.phrase("council.paper", key, language, arguments);
    }

    String in(Localized text) {
        return text == null ? "" : text.in(language);
    }

    Letterhead letterhead(MeetingData meeting) {
        return new Letterhead(List.of(in(meeting.institution()), in(meeting.body())));
    }

    /** A bold label with its value; nothing for a value that is not known. */
    List<Block> fact(String label, String value) {
        return value == null || value.isBlank()
                ? List.of()
                : List.of(new Paragraph(Text.bold(say(label)).and(" " + value), Alignment.START, false, false));
    }

    List<Block> timeAndPlace(MeetingData meeting) {
        String from = PaperDates.time(meeting.from());
        String time = meeting.to() == null ? from : from + " – " + PaperDates.time(meeting.to());
        List<Block> facts = new ArrayList<>(fact("time", time));
        facts.addAll(fact("place", meeting.place()));
        return facts;
    }

    /** Text of several paragraphs as paragraphs. */
    List<Block> paragraphs(Localized text) {
        return in(text).lines()
                .filter(line -> !line.isBlank())
                .<Block>map(line -> Paragraph.of(line.strip()))
                .toList();
    }

    /** A name whose initials stay on one line with the surname. */
    String initials(String name) {
        return INITIAL.matcher(name).replaceAll("$1\u00A0");
    }

    String name(SeatData seat) {
        return seat.name() == null ? say("vacant") : seat.name();
    }

    String presence(SeatData seat) {
        return seat.presence() == null ? "" : say("presence." + seat.presence(), String.valueOf(seat.reason()));
    }

    String postAndRole(SeatData seat) {
        String role = say("role." + seat.role());
        return seat.post() == null ? role : in(seat.post()) + " – " + role;
    }

    @Clause({"MTG-10", "MTG-11", "MTG-12"})
    String quorum(QuorumData quorum) {
        return String.join(
                " ",
                say("quorum.present", quorum.members(), new OfThem(quorum.present()), quorum.needed()),
                say(quorum.reached() ? "quorum.reached" : "quorum.missing", cited(quorum.clause())));
    }

    /** That a vote was secret. */
    @Clause("MTG-17")
    public static String secret(Language language) {
        return Wording.phrase("council.paper", "vote.secret", language);
    }

    /** Whether the vote was secret, the count, how the outcome follows from it, and the clause. */
    @Clause({"MTG-17", "MTG-18", "MTG-19", "MTG-20", "MTG-21", "MTG-22"})
    String outcome(BallotData ballot) {
        String variant =
                switch (ballot.outcome()) {
                    case ADOPTED_BY_MAJORITY, NOT_ADOPTED_WITHOUT_MAJORITY -> "." + ballot.base();
                    case NOT_ADOPTED_ON_TIE -> "." + ballot.tieBreak();
                    case ADOPTED_BY_PRESIDER, REJECTED_BY_PRESIDER, NO_QUORUM -> "";
                };
        return (ballot.secret() ? secret(language) + " " : "")
                + say("vote.count", ballot.votesFor(), ballot.votesAgainst(), ballot.abstained())
                + " "
                + say(
                        "vote." + ballot.outcome() + variant,
                        ballot.present(),
                        ballot.needed(),
                        ballot.votesFor(),
                        ballot.votesAgainst(),
                        ballot.quorum(),
                        cited(ballot.clause()));
    }

    private String cited(Localized clause) {
        return clause == null || in(clause).isBlank() ? "" : " (" + in(clause) + ")";
    }

    /** The decision with its number; below it what binds whom until when. */
    @Clause({"MTG-24", "CNL-24"})
    List<Block> decision(DecisionData decision) {
        List<String> terms = new ArrayList<>();
        terms.add(say("decision." + decision.type()));
        if (!decision.responsible().isEmpty()) {
            String names = decision.responsible().stream()
                    .map(this::in)
                    .map(this::initials)
                    .collect(Collectors.joining("; "));
            terms.add(say("decision.responsible", names));
        }
        if (decision.due() != null) {
            terms.add(say("decision.due", PaperDates.day(decision.due(), language)));
        }
        if (decision.basis() != null) {
            terms.add(say("decision.basis", decision.basis()));
        }
        List<String> lines =
                in(decision.text()).lines().filter(l -> !l.isBlank()).toList();
        List<Block> blocks = new ArrayList<>();
        String first = lines.isEmpty() ? "" : lines.get(0);
        blocks.add(new Numbered(List.of(new Numbered.Entry(decision.number() + ".", Text.of(first)))));
        lines.stream().skip(1).forEach(line -> blocks.add(Paragraph.of(line.strip())));
        blocks.add(Paragraph.of(Text.italic(String.join(" ", terms))));
        return blocks;
    }
}
