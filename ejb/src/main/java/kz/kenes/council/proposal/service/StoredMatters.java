package kz.kenes.council.proposal.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.kenes.council.Body;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.proposal.Proposal;
import kz.kenes.council.proposal.api.SimilarMatter;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.council.voting.Decision;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.vocabulary.Language;

/**
 * Compares the beginnings of words, because both languages change their endings. A matter is alike when at least half of the
 * words of the title stand in it. Two statements.
 */
@Dependent
class StoredMatters implements PriorMatters {

    private static final int SHORTEST_WORD = 4;
    private static final int BEGINNING = 6;
    private static final int MOST_WORDS = 8;
    private static final int LOOKED_AT = 200;
    private static final int SHOWN = 5;

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleBodies visible;

    @Inject
    private ProposalRecords proposals;

    @Override
    public List<SimilarMatter> like(String title) {
        List<String> words = beginnings(title);
        if (words.isEmpty()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        for (Object[] row : rows(
                "select d, i, b from Decision d join d.item i join i.meeting m join m.body b where "
                        + visible.condition("b"),
                words,
                " order by m.date desc, d.id",
                "i.title.kk",
                "i.title.ru",
                "d.text.kk",
                "d.text.ru")) {
            found.add(decision((Decision) row[0], (AgendaItem) row[1], (Body) row[2], words));
        }
        for (Object[] row : rows(
                "select p, b from Proposal p join p.body b where " + proposals.condition("p"),
                words,
                " order by p.movedAt desc, p.id",
                "p.title.kk",
                "p.title.ru")) {
            found.add(proposal((Proposal) row[0], (Body) row[1], words));
        }
        return new ArrayList<>(found.stream()
                .filter(one -> one.hits() * 2 >= words.size())
                .sorted(Comparator.comparingLong(Found::hits).reversed())
                .limit(SHOWN)
                .map(Found::matter)
                .toList());
    }

    static List<String> beginnings(String title) {
        List<String> words = new ArrayList<>();
        for (String word :
                title == null ? new String[0] : title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            String beginning = word.length() > BEGINNING ? word.substring(0, BEGINNING) : word;
            if (word.length() >= SHORTEST_WORD && words.size() < MOST_WORDS && !words.contains(beginning)) {
                words.add(beginning);
            }
        }
        return words;
    }

    private List<Object[]> rows(String query, List<String> words, String order, String... texts) {
        Map<String, Object> values = new HashMap<>(proposals.values());
        List<String> likes = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            values.put("word" + i, "%" + words.get(i) + "%");
            for (String text : texts) {
                likes.add("lower(" + text + ") like :word" + i);
            }
        }
        String whole = query + " and (" + String.join(" or ", likes) + ")" + order;
        return ProposalRecords.bound(em.createQuery(whole, Object[].class), values)
                .setMaxResults(LOOKED_AT)
                .getResultList();
    }

    private static Found decision(Decision decision, AgendaItem item, Body body, List<String> words) {
        return new Found(
                hits(words, item.title(), decision.text()),
                new SimilarMatter(
                        decision.meeting().id(),
                        null,
                        decision.text().toLocalized(),
                        body.name().toLocalized(),
                        decision.meeting().date(),
                        null));
    }

    private static Found proposal(Proposal proposal, Body body, List<String> words) {
        return new Found(
                hits(words, proposal.title()),
                new SimilarMatter(
                        null,
                        proposal.id(),
                        proposal.title().toLocalized(),
                        body.name().toLocalized(),
                        Body.dayOf(proposal.movedAt()),
                        proposal.state()));
    }

    private static long hits(List<String> words, LocalizedText... texts) {
        StringBuilder all = new StringBuilder();
        for (LocalizedText text : texts) {
            for (Language language : Language.values()) {
                all.append(text.toLocalized().in(language)).append(' ');
            }
        }
        String whole = all.toString().toLowerCase(Locale.ROOT);
        return words.stream().filter(whole::contains).count();
    }

    private record Found(long hits, SimilarMatter matter) {}
}
