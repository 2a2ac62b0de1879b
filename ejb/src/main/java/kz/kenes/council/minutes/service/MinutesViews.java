package kz.kenes.council.minutes.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.minutes.Gap;
import kz.kenes.council.minutes.MinutesPart;
import kz.kenes.council.minutes.MinutesVersion;
import kz.kenes.council.minutes.Signature;
import kz.kenes.council.minutes.api.ItemText;
import kz.kenes.council.minutes.api.MissingDatum;
import kz.kenes.council.minutes.api.SignatoryView;
import kz.kenes.council.minutes.api.VersionRow;
import kz.kenes.council.paper.service.Sentences;
import kz.kenes.council.vocabulary.MissingPart;
import kz.kenes.council.voting.Ballot;
import kz.kenes.council.voting.Decision;
import kz.kenes.council.voting.service.Calculation;
import kz.kenes.people.Person;
import kz.kenes.regulation.vocabulary.VotingForm;
import kz.kenes.shared.vocabulary.Language;

/** What the API shows of minutes. */
final class MinutesViews {

    private MinutesViews() {}

    static List<ItemText> items(
            MinutesVersion version, Collection<Ballot> ballots, Collection<Decision> decisions, Language language) {
        List<ItemText> items = new ArrayList<>();
        for (MinutesPart part : version.parts()) {
            AgendaItem item = part.item();
            items.add(new ItemText(
                    item.id(),
                    item.ordinal(),
                    item.title().toLocalized(),
                    part.heard() == null ? null : part.heard().toLocalized(),
                    part.spoke() == null ? null : part.spoke().toLocalized(),
                    voting(item, ballots, language),
                    decisions(item, decisions)));
        }
        return items;
    }

    private static List<String> voting(AgendaItem item, Collection<Ballot> ballots, Language language) {
        List<String> sentences = new ArrayList<>();
        for (Ballot ballot : ballots) {
            if (ballot.item() == item && ballot.result() != null) {
                String secret = ballot.form() == VotingForm.SECRET ? Sentences.secret(language) + " " : "";
                sentences.add(ballot.question().toLocalized().in(language) + " – " + secret
                        + Calculation.of(ballot.result()).in(language));
            }
        }
        return sentences;
    }

    private static List<ItemText.DecisionText> decisions(AgendaItem item, Collection<Decision> decisions) {
        List<ItemText.DecisionText> texts = new ArrayList<>();
        for (Decision decision : decisions) {
            if (decision.item() == item) {
                texts.add(new ItemText.DecisionText(
                        decision.id(), decision.number(), decision.text().toLocalized()));
            }
        }
        return texts;
    }

    static List<MissingDatum> missing(
            MinutesVersion version, Collection<Ballot> ballots, Collection<Decision> decisions, Language language) {
        List<MissingDatum> missing = new ArrayList<>();
        if (!version.isFrozen()) {
            for (Gap gap : version.gaps(ballots, decisions)) {
                missing.add(new MissingDatum(
                        gap.in(language), gap.item().map(AgendaItem::id).orElse(null), field(gap.part())));
            }
        }
        return missing;
    }

    private static String field(MissingPart part) {
        return switch (part) {
            case SECRETARY -> "secretary";
            case PRESIDER -> "presider";
            case TITLE -> "title";
            case HEARD -> "heard";
            case QUESTION -> "ballot";
            case DECISION, DECISION_TEXT -> "decision";
        };
    }

    static List<SignatoryView> signatories(MinutesVersion version) {
        List<SignatoryView> signatories = new ArrayList<>();
        for (Signature signature : version.signatures()) {
            signatories.add(new SignatoryView(
                    signature.role(),
                    signature.person().id(),
                    signature.person().fullName(),
                    signature.signedAt()));
        }
        return signatories;
    }

    static VersionRow row(MinutesVersion version) {
        return new VersionRow(
                version.number(), version.state(), version.reason(), version.frozenAt(), version.officialSha256());
    }

    static String nameOf(Person person) {
        return person == null ? null : person.fullName();
    }
}
