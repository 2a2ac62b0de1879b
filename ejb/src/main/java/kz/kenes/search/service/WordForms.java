package kz.kenes.search.service;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * How words are compared. Each text is indexed three times: word by word, by the stems of Russian, and by the beginnings of
 * words. The last stands for the forms of Kazakh, whose words change only at their end: for languages of this kind a fixed
 * beginning finds about as well as a dictionary does (Can et al., Information retrieval on Turkish texts, 2008). Four letters are
 * taken because so many roots are no longer (сапа, база, мүше) or change their last one (кітап – кітабы). It also reads the Kazakh
 * letters as those of a Russian keyboard, on which many people type.
 */
final class WordForms extends DelegatingAnalyzerWrapper {

    /** Fields of the index. */
    static final String WORDS = "words";

    static final String RUSSIAN = "russian";
    static final String KAZAKH = "kazakh";

    /** Letters. */
    static final int BEGINNING = 4;

    private static final NormalizeCharMap KEYBOARD = keyboard();

    private final Analyzer words = new Forms(false, false);
    private final Analyzer russian = new Forms(true, false);
    private final Analyzer kazakh = new Forms(false, true);

    WordForms() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return switch (field) {
            case RUSSIAN -> russian;
            case KAZAKH -> kazakh;
            default -> words;
        };
    }

    private static NormalizeCharMap keyboard() {
        String kazakh = "әғқңөұүһіӘҒҚҢӨҰҮҺІёЁ";
        String plain = "агкноуухиАГКНОУУХИеЕ";
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        for (int i = 0; i < kazakh.length(); i++) {
            map.add(kazakh.substring(i, i + 1), plain.substring(i, i + 1));
        }
        return map.build();
    }

    private static final class Forms extends Analyzer {

        private final boolean stems;
        private final boolean beginnings;

        Forms(boolean stems, boolean beginnings) {
            this.stems = stems;
            this.beginnings = beginnings;
        }

        @Override
        protected Reader initReader(String field, Reader reader) {
            return beginnings ? new MappingCharFilter(KEYBOARD, reader) : reader;
        }

        @Override
        protected Reader initReaderForNormalization(String field, Reader reader) {
            return initReader(field, reader);
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokens = new StandardTokenizer();
            TokenStream forms = new LowerCaseFilter(tokens);
            if (stems) {
                forms = new RussianLightStemFilter(forms);
            }
            if (beginnings) {
                forms = new TruncateTokenFilter(forms, BEGINNING);
            }
            return new TokenStreamComponents(tokens, forms);
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
            TokenStream lower = new LowerCaseFilter(in);
            return beginnings ? new TruncateTokenFilter(lower, BEGINNING) : lower;
        }
    }
}
