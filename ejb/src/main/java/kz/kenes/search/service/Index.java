package kz.kenes.search.service;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kenes.shared.vocabulary.Localized;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** The index of this node, in files. How far it has come stands in the same commit as what it holds. */
class Index implements AutoCloseable {

    /** Fields besides those of {@link WordForms}. */
    static final String KIND = "kind";

    static final String BODY = "body";
    static final String DATE = "date";
    static final String TEXT = "text";
    static final String TITLE = "title.";
    static final String PAGE = "page";
    static final String ID = "id";

    static final String ROOT = "root";
    private static final String PART = "part";
    private static final String POSITION = "position";
    private static final String DATABASE = "database";
    private static final String AS_OF = "asOf";
    private static final String CONTENT = "content";

    /** Rises when more is taken in than before, so that an older index is made anew. */
    private static final String CONTENT_NOW = "2";

    /** What the passages of a find are taken from; longer texts are indexed whole, but shown from their beginning only. */
    private static final int SHOWN = 200_000;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Map<String, String> state = new HashMap<>();

    Index(Path folder) throws IOException {
        this(FSDirectory.open(folder));
    }

    Index(Directory directory) throws IOException {
        this.directory = directory;
        this.writer = new IndexWriter(directory, new IndexWriterConfig(new WordForms()));
        this.searchers = new SearcherManager(writer, null);
        Iterable<Map.Entry<String, String>> stored = writer.getLiveCommitData();
        if (stored != null) {
            stored.forEach(entry -> state.put(entry.getKey(), entry.getValue()));
        }
    }

    /** True when it holds all that is looked for now, was made from this database and has not been away for too long. */
    boolean continues(String database, Instant notBefore) {
        return CONTENT_NOW.equals(state.get(CONTENT))
                && database.equals(state.get(DATABASE))
                && !Instant.parse(state.get(AS_OF)).isBefore(notBefore);
    }

    /** The number of the last settled change that it holds. */
    long position() {
        return Long.parseLong(state.getOrDefault(POSITION, "0"));
    }

    void clear() throws IOException {
        writer.deleteAll();
        state.clear();
    }

    /** Takes in what there is now to be found of these roots. */
    void replace(Collection<String> roots, List<Entry> entries) throws IOException {
        writer.deleteDocuments(roots.stream().map(root -> new Term(ROOT, root)).toArray(Term[]::new));
        for (Entry entry : entries) {
            writer.addDocument(document(entry));
        }
    }

    void remove(String part) throws IOException {
        writer.deleteDocuments(new Term(PART, part));
    }

    void commit(long position, String database, Instant asOf) throws IOException {
        state.put(POSITION, String.valueOf(position));
        state.put(DATABASE, database);
        state.put(CONTENT, CONTENT_NOW);
        state.put(AS_OF, asOf.toString());
        writer.setLiveCommitData(state.entrySet());
        writer.commit();
        searchers.maybeRefresh();
    }

    SearcherManager searchers() {
        return searchers;
    }

    private static Document document(Entry entry) {
        Document document = new Document();
        Localized title = entry.title();
        String titles = title.kk() + "\n" + (title.ru() == null ? "" : title.ru()) + "\n"
                + (title.en() == null ? "" : title.en());
        document.add(new StringField(ROOT, entry.root(), Store.NO));
        document.add(new StringField(PART, entry.part(), Store.NO));
        document.add(new StringField(KIND, entry.kind().name(), Store.YES));
        document.add(new LongField(BODY, entry.bodyId(), Store.YES));
        document.add(new StoredField(PAGE, entry.pageId()));
        document.add(new StoredField(ID, entry.id()));
        store(document, TITLE + "kk", title.kk());
        store(document, TITLE + "ru", title.ru());
        store(document, TITLE + "en", title.en());
        store(document, TEXT, entry.text().substring(0, Math.min(entry.text().length(), SHOWN)));
        if (entry.date() != null) {
            document.add(new LongField(DATE, entry.date().toEpochDay(), Store.YES));
        }
        for (String field : List.of(WordForms.WORDS, WordForms.RUSSIAN, WordForms.KAZAKH)) {
            document.add(new TextField(field, titles, Store.NO));
            document.add(new TextField(field, entry.text(), Store.NO));
        }
        return document;
    }

    private static void store(Document document, String field, String value) {
        if (value != null) {
            document.add(new StoredField(field, value));
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }
}
