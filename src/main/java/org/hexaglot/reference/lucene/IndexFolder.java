package org.hexaglot.reference.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.hexaglot.reference.MatchText;
import org.hexaglot.reference.MemoryUnits.Edge;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of an index: opened where they are whole and of this version, else begun anew. */
final class IndexFolder {
    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final String VERSION = "1." + MatchText.VERSION;
    private static final double BUFFER_MEBIBYTES = 64;

    private final Directory directory;
    private final IndexWriter writer;
    private final Edge position;

    private IndexFolder(Directory directory, IndexWriter writer, Edge position) {
        this.directory = directory;
        this.writer = writer;
        this.position = position;
    }

    static IndexFolder open(Path folder) throws IOException {
        try {
            return openOrRenew(folder);
        } catch (LockObtainFailedException usedByAnother) {
            Path own = Files.createTempDirectory("hexaglot-memory-index");
            LOG.warn("The search index {} is in use elsewhere; this node makes one of its own in {}", folder, own);
            own.toFile().deleteOnExit();
            return openOrRenew(own);
        }
    }

    private static IndexFolder openOrRenew(Path folder) throws IOException {
        Files.createDirectories(folder);
        Directory directory = FSDirectory.open(folder);
        Edge position = position(directory);
        try {
            return opened(directory, position);
        } catch (LockObtainFailedException usedByAnother) {
            directory.close();
            throw usedByAnother;
        } catch (IOException | IllegalArgumentException broken) {
            LOG.warn("The search index {} is broken and is built anew", folder, broken);
            directory.close();
            empty(folder);
            return opened(FSDirectory.open(folder), nowhere());
        }
    }

    private static IndexFolder opened(Directory directory, Edge position) throws IOException {
        IndexWriterConfig settings = new IndexWriterConfig()
                .setOpenMode(position.number() == 0 ? OpenMode.CREATE : OpenMode.CREATE_OR_APPEND)
                .setRAMBufferSizeMB(BUFFER_MEBIBYTES)
                .setCommitOnClose(false);
        return new IndexFolder(directory, new IndexWriter(directory, settings), position);
    }

    /** What the last commit says; nowhere when there is none, it is of another version or cannot be read. */
    private static Edge position(Directory directory) {
        try {
            Map<String, String> said = SegmentInfos.readLatestCommit(directory).getUserData();
            return VERSION.equals(said.get("version"))
                    ? new Edge(said.getOrDefault("identity", ""), Long.parseLong(said.getOrDefault("number", "0")))
                    : nowhere();
        } catch (IOException | NumberFormatException noneOrBroken) {
            return nowhere();
        }
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    static Edge nowhere() {
        return new Edge("", 0);
    }

    IndexWriter writer() {
        return writer;
    }

    Edge position() {
        return position;
    }

    void commit(Edge reached) throws IOException {
        writer.setLiveCommitData(
                Map.of("version", VERSION, "identity", reached.identity(), "number", Long.toString(reached.number()))
                        .entrySet());
        writer.commit();
    }

    void close() throws IOException {
        writer.close();
        directory.close();
    }
}
