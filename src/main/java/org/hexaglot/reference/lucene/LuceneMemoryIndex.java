package org.hexaglot.reference.lucene;

import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.hexaglot.kernel.Language;
import org.hexaglot.reference.Likeness;
import org.hexaglot.reference.MatchText;
import org.hexaglot.reference.MemoryIndex;
import org.hexaglot.reference.MemoryUnits.Change;
import org.hexaglot.reference.MemoryUnits.Edge;
import org.jspecify.annotations.Nullable;

/** {@link MemoryIndex} in files of this node, by Apache Lucene. */
@Singleton
public final class LuceneMemoryIndex implements MemoryIndex {
    /** Candidates that are compared word by word; more change the best match in fewer than one look-up of a hundred. */
    private static final int CANDIDATES = 200;

    private static final int COUNTED = 1000;

    private final IndexFolder folder;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final UnitFields fields = new UnitFields();
    private final MemoryQueries queries = new MemoryQueries();
    private volatile Edge position;
    private long settled;

    /** The index of the service: the folder {@code index/memory} in {@code hexaglot.data}. */
    @Inject
    public LuceneMemoryIndex(@Value("${hexaglot.data:data}") String data) throws IOException {
        this(Path.of(data, "index", "memory"));
    }

    public LuceneMemoryIndex(Path place) throws IOException {
        folder = IndexFolder.open(place.toAbsolutePath());
        writer = folder.writer();
        position = folder.position();
        settled = position.number();
        searchers = new SearcherManager(writer, new SearcherFactory());
    }

    @Override
    public Edge position() {
        return position;
    }

    @Override
    public synchronized void begin(String identity) {
        doing(() -> {
            writer.deleteAll();
            position = new Edge(identity, 0);
            folder.commit(position);
            searchers.maybeRefreshBlocking();
        });
        settled = 0;
    }

    @Override
    public synchronized void apply(List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        doing(() -> {
            for (Change change : changes) {
                if (change.retired()) {
                    writer.deleteDocuments(
                            new Term(UnitFields.ID, Long.toString(change.unit().id())));
                } else {
                    writer.addDocument(fields.document(change.unit()));
                }
            }
            position = new Edge(
                    position.identity(), changes.get(changes.size() - 1).number());
        });
    }

    @Override
    public synchronized void settle() {
        Edge reached = position;
        if (reached.number() != settled) {
            doing(() -> {
                searchers.maybeRefreshBlocking();
                folder.commit(reached);
            });
            settled = reached.number();
        }
    }

    @Override
    public List<Candidate> alike(Language source, MatchText text, int least, @Nullable Language target, int limit) {
        if (text.isEmpty()) {
            return List.of();
        }
        int[] asked = Likeness.codes(text.words());
        Query query = queries.alike(source, text, least, target);
        return searching(searcher -> {
            List<Candidate> alike = new ArrayList<>();
            TopDocs top = searcher.search(query, new TopScoreDocCollectorManager(CANDIDATES, null, CANDIDATES));
            ScoreDoc[] inOrder = top.scoreDocs;
            Arrays.sort(inOrder, Comparator.comparingInt(found -> found.doc));
            List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
            for (ScoreDoc found : inOrder) {
                LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
                BinaryDocValues codes = leaf.reader().getBinaryDocValues(UnitFields.codes(source));
                if (codes != null && codes.advanceExact(found.doc - leaf.docBase)) {
                    int likeness = Likeness.ofWords(asked, UnitFields.unpacked(codes.binaryValue()), least);
                    if (likeness >= least) {
                        alike.add(new Candidate(id(leaf, found.doc), likeness));
                    }
                }
            }
            alike.sort(Comparator.comparingInt(Candidate::likeness)
                    .thenComparingLong(Candidate::unit)
                    .reversed());
            return alike.size() > limit ? List.copyOf(alike.subList(0, limit)) : alike;
        });
    }

    @Override
    public Passages containing(
            String query, @Nullable Language source, @Nullable Language target, int from, int limit) {
        Optional<Query> asked = queries.containing(query, source, target);
        if (asked.isEmpty()) {
            return new Passages(List.of(), 0);
        }
        return searching(searcher -> {
            TopDocs top = searcher.search(asked.get(), new TopScoreDocCollectorManager(from + limit, null, COUNTED));
            List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
            List<Long> units = new ArrayList<>();
            for (int i = from; i < top.scoreDocs.length; i++) {
                int document = top.scoreDocs[i].doc;
                units.add(id(leaves.get(ReaderUtil.subIndex(document, leaves)), document));
            }
            return new Passages(units, top.totalHits.value);
        });
    }

    private static long id(LeafReaderContext leaf, int document) throws IOException {
        NumericDocValues ids = leaf.reader().getNumericDocValues(UnitFields.ID);
        return ids != null && ids.advanceExact(document - leaf.docBase) ? ids.longValue() : 0;
    }

    private <T> T searching(Search<T> search) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return search.in(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void doing(Work work) {
        try {
            work.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @PreDestroy
    public void close() {
        settle();
        doing(() -> {
            searchers.close();
            folder.close();
        });
    }

    private interface Search<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    private interface Work {
        void run() throws IOException;
    }
}
