package kz.kenes.search.service;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.kenes.search.api.Find;
import kz.kenes.search.api.FindPage;
import kz.kenes.search.api.FindQuery;
import kz.kenes.search.vocabulary.FindKind;
import kz.kenes.shared.vocabulary.Localized;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;

/** Asks the index. */
final class Finder {

    /** A word as it is written says more than a form of it. */
    private static final Map<String, Float> WEIGHTS =
            Map.of(WordForms.WORDS, 4f, WordForms.RUSSIAN, 2f, WordForms.KAZAKH, 1f);

    private static final WordForms FORMS = new WordForms();

    private Finder() {}

    /**
     * @param sight what the caller may find
     */
    static FindPage find(Index index, FindQuery wanted, Sight sight) throws IOException {
        SearcherManager searchers = index.searchers();
        IndexSearcher searcher = searchers.acquire();
        try {
            Query words = words(wanted.text(), WEIGHTS);
            Query all = narrowed(words, wanted, sight);
            Map<FindKind, Long> byKind = count(searcher, all);
            Query one = wanted.kind() == null ? all : with(all, ofKind(wanted.kind()));
            long total = wanted.kind() == null
                    ? byKind.values().stream().mapToLong(Long::longValue).sum()
                    : byKind.getOrDefault(wanted.kind(), 0L);
            List<Find> finds = new ArrayList<>();
            if (wanted.first() < total) {
                Passages passages = new Passages(words(wanted.text(), Map.of(WordForms.KAZAKH, 1f)), FORMS);
                TopDocs top = searcher.search(one, wanted.first() + wanted.size());
                for (int i = wanted.first(); i < top.scoreDocs.length; i++) {
                    finds.add(find(searcher, top.scoreDocs[i], passages));
                }
            }
            return new FindPage(finds, total, byKind);
        } finally {
            searchers.release(searcher);
        }
    }

    private static Query words(String text, Map<String, Float> fields) {
        SimpleQueryParser parser = new WordsParser(fields);
        parser.setDefaultOperator(Occur.MUST);
        Query query = parser.parse(text);
        return query == null ? new MatchNoDocsQuery() : query;
    }

    private static Query narrowed(Query words, FindQuery wanted, Sight sight) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(words, Occur.MUST);
        all.add(seen(sight), Occur.FILTER);
        if (wanted.bodyId() != null) {
            all.add(LongField.newExactQuery(Index.BODY, wanted.bodyId()), Occur.FILTER);
        }
        if (wanted.from() != null || wanted.to() != null) {
            long from = wanted.from() == null ? Long.MIN_VALUE : wanted.from().toEpochDay();
            long to = wanted.to() == null ? Long.MAX_VALUE : wanted.to().toEpochDay();
            all.add(LongPoint.newRangeQuery(Index.DATE, from, to), Occur.FILTER);
        }
        return all.build();
    }

    private static Query seen(Sight sight) {
        Query ofBodies = sight.bodies() == null
                ? LongPoint.newRangeQuery(Index.BODY, Entry.NO_BODY + 1, Long.MAX_VALUE)
                : LongField.newSetQuery(
                        Index.BODY,
                        sight.bodies().stream().mapToLong(Long::longValue).toArray());
        Query others = sight.roots() == null
                ? LongField.newExactQuery(Index.BODY, Entry.NO_BODY)
                : new TermInSetQuery(
                        Index.ROOT, sight.roots().stream().map(BytesRef::new).toList());
        return new BooleanQuery.Builder()
                .add(ofBodies, Occur.SHOULD)
                .add(others, Occur.SHOULD)
                .build();
    }

    private static Map<FindKind, Long> count(IndexSearcher searcher, Query all) throws IOException {
        Map<FindKind, Long> byKind = new EnumMap<>(FindKind.class);
        for (FindKind kind : FindKind.values()) {
            long count = searcher.count(with(all, ofKind(kind)));
            if (count > 0) {
                byKind.put(kind, count);
            }
        }
        return byKind;
    }

    private static Query ofKind(FindKind kind) {
        return new TermQuery(new Term(Index.KIND, kind.name()));
    }

    private static Query with(Query query, Query filter) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(filter, Occur.FILTER)
                .build();
    }

    private static Find find(IndexSearcher searcher, ScoreDoc found, Passages passages) throws IOException {
        Document document = searcher.storedFields().document(found.doc);
        Number date = document.getField(Index.DATE) == null
                ? null
                : document.getField(Index.DATE).numericValue();
        return new Find(
                FindKind.valueOf(document.get(Index.KIND)),
                number(document, Index.ID),
                number(document, Index.PAGE),
                new Localized(
                        document.get(Index.TITLE + "kk"),
                        document.get(Index.TITLE + "ru"),
                        document.get(Index.TITLE + "en")),
                passages.in(document.get(Index.TEXT)),
                number(document, Index.BODY),
                null,
                date == null ? null : LocalDate.ofEpochDay(date.longValue()));
    }

    private static long number(Document document, String field) {
        return document.getField(field).numericValue().longValue();
    }

    /** A root that is shorter than the beginnings in the index stands for every word that begins so. */
    private static final class WordsParser extends SimpleQueryParser {

        WordsParser(Map<String, Float> fields) {
            super(FORMS, fields, PHRASE_OPERATOR | PREFIX_OPERATOR);
        }

        @Override
        protected Query newDefaultQuery(String text) {
            Query word = super.newDefaultQuery(text);
            boolean isWord = text.codePoints().allMatch(Character::isLetterOrDigit);
            if (word == null || !isWord || text.length() >= WordForms.BEGINNING) {
                return word;
            }
            return new BooleanQuery.Builder()
                    .add(word, Occur.SHOULD)
                    .add(newPrefixQuery(text), Occur.SHOULD)
                    .build();
        }
    }
}
