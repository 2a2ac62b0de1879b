package kz.kenes.search.service;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kenes.search.api.Find.Piece;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.highlight.DefaultEncoder;
import org.apache.lucene.search.highlight.Highlighter;
import org.apache.lucene.search.highlight.InvalidTokenOffsetsException;
import org.apache.lucene.search.highlight.QueryScorer;
import org.apache.lucene.search.highlight.SimpleFragmenter;
import org.apache.lucene.search.highlight.SimpleHTMLFormatter;

/** The places of a text where the words stand. */
final class Passages {

    private static final int LENGTH = 220;
    private static final int TOKENS_LOOKED_AT = 200_000;

    /** Characters that no text of ours contains. */
    private static final char BEGIN = '\uE000';

    private static final char END = '\uE001';
    private static final Pattern MARKED = Pattern.compile(BEGIN + "([^" + END + "]*)" + END);

    private final Highlighter highlighter;
    private final Analyzer forms;

    Passages(Query words, Analyzer forms) {
        this.forms = forms;
        this.highlighter = new Highlighter(
                new SimpleHTMLFormatter(String.valueOf(BEGIN), String.valueOf(END)),
                new DefaultEncoder(),
                new QueryScorer(words, WordForms.KAZAKH));
        highlighter.setTextFragmenter(new SimpleFragmenter(LENGTH));
        highlighter.setMaxDocCharsToAnalyze(TOKENS_LOOKED_AT);
    }

    /** The best place in pieces, or none where the words do not stand in the text. */
    List<Piece> in(String text) throws IOException {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        try {
            String best = highlighter.getBestFragment(forms, WordForms.KAZAKH, text);
            return best == null
                    ? List.of()
                    : pieces(best.replaceAll("\\s+", " ").strip());
        } catch (InvalidTokenOffsetsException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Piece> pieces(String marked) {
        List<Piece> pieces = new ArrayList<>();
        Matcher found = MARKED.matcher(marked);
        int done = 0;
        while (found.find()) {
            add(pieces, marked.substring(done, found.start()), false);
            add(pieces, found.group(1), true);
            done = found.end();
        }
        add(pieces, marked.substring(done), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, found));
        }
    }
}
