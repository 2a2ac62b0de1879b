package kz.kenes.council.meeting.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.api.AgendaItemView;
import kz.kenes.council.meeting.api.BallotSummary;
import kz.kenes.council.meeting.api.DecisionSummary;
import kz.kenes.council.meeting.api.MaterialView;
import kz.kenes.council.service.Responsible;
import kz.kenes.council.vocabulary.Outcome;
import kz.kenes.council.voting.Ballot;
import kz.kenes.council.voting.BallotResult;
import kz.kenes.council.voting.Decision;
import kz.kenes.people.Person;
import kz.kenes.regulation.api.RemitView;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;

/** Folds the rows of items, ballots, decisions and those who carry them out into the agenda of the page. */
final class AgendaViews {

    private final Map<Long, AgendaItem> items = new LinkedHashMap<>();
    private final Map<Long, Map<Long, BallotSummary>> ballots = new LinkedHashMap<>();
    private final Map<Long, Map<Long, Decision>> decisions = new LinkedHashMap<>();
    private final Map<Long, Set<String>> responsible = new LinkedHashMap<>();

    private final Language language;

    private AgendaViews(Language language) {
        this.language = language;
    }

    /**
     * @param rows items with ballots, decisions and those who carry them out
     * @param attached items with what {@link Materials} knows of them
     */
    static List<AgendaItemView> of(List<Object[]> rows, List<Object[]> attached, Language language) {
        AgendaViews views = new AgendaViews(language);
        rows.forEach(views::fold);
        List<AgendaItemView> agenda = new ArrayList<>();
        Map<Long, List<MaterialView>> materials = Materials.byItem(attached);
        Map<Long, List<RemitView>> remits = Materials.remitsByItem(attached);
        views.items
                .values()
                .forEach(item -> agenda.add(views.item(
                        item,
                        materials.getOrDefault(item.id(), List.of()),
                        remits.getOrDefault(item.id(), List.of()))));
        return agenda;
    }

    private void fold(Object[] row) {
        AgendaItem item = (AgendaItem) row[0];
        Ballot ballot = (Ballot) row[1];
        Decision decision = (Decision) row[2];
        items.putIfAbsent(item.id(), item);
        if (ballot != null) {
            ballots.computeIfAbsent(item.id(), id -> new LinkedHashMap<>())
                    .computeIfAbsent(ballot.id(), id -> summary(ballot, row));
        }
        if (decision != null) {
            decisions.computeIfAbsent(item.id(), id -> new LinkedHashMap<>()).putIfAbsent(decision.id(), decision);
            Set<String> names = responsible.computeIfAbsent(decision.id(), id -> new LinkedHashSet<>());
            Responsible.add(names, row[3], row[4], language);
        }
    }

    private static BallotSummary summary(Ballot ballot, Object[] row) {
        BallotResult result = ballot.closedAt() == null ? null : ballot.result();
        Outcome outcome = result == null ? null : result.outcome();
        return new BallotSummary(
                ballot.id(),
                ballot.question().toLocalized(),
                ballot.state(),
                outcome,
                result == null ? number(row[5]) : result.votesFor(),
                result == null ? number(row[6]) : result.votesAgainst(),
                result == null ? number(row[7]) : result.abstained());
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }

    private AgendaItemView item(AgendaItem item, List<MaterialView> materials, List<RemitView> remits) {
        Person rapporteur = item.rapporteur().person();
        Localized draft =
                item.draftDecision() == null ? null : item.draftDecision().toLocalized();
        List<DecisionSummary> taken = new ArrayList<>();
        for (Decision decision : decisions.getOrDefault(item.id(), Map.of()).values()) {
            taken.add(decision(item, decision));
        }
        return new AgendaItemView(
                item.id(),
                item.ordinal(),
                item.title().toLocalized(),
                rapporteur == null ? null : rapporteur.id(),
                item.rapporteur().shown(),
                item.minutes(),
                draft,
                new ArrayList<>(remits),
                item.proposalId(),
                item.proposer() == null ? null : item.proposer().shortName(),
                item.planLine(),
                new ArrayList<>(materials),
                new ArrayList<>(ballots.getOrDefault(item.id(), Map.of()).values()),
                taken);
    }

    private DecisionSummary decision(AgendaItem item, Decision decision) {
        return new DecisionSummary(
                decision.id(),
                item.ordinal() + "." + decision.ordinal(),
                decision.type(),
                decision.text().toLocalized(),
                new ArrayList<>(responsible.getOrDefault(decision.id(), Set.of())),
                decision.due());
    }
}
