package org.hexaglot.reference;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexaglot.content.KeptTexts;
import org.hexaglot.content.Paragraph;
import org.hexaglot.content.Sha256;
import org.hexaglot.document.Document;
import org.hexaglot.document.Documents;
import org.hexaglot.document.LanguageState;
import org.hexaglot.document.LanguageVersion;
import org.hexaglot.document.Revision;
import org.hexaglot.document.Revisions;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.planning.Considered;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts issued documents into the memory, all languages at once. The files before readers decide, with the
 * rules for sentences, and nothing else: a document that is fed again with the same files changes nothing, one that was reissued replaces what it had put in. Of
 * restricted documents nothing gets in.
 */
@Singleton
public class MemoryFeed {
    private static final Logger LOG = LoggerFactory.getLogger(MemoryFeed.class);

    private final Documents documents;
    private final Revisions revisions;
    private final KeptTexts texts;
    private final MemoryUnits units;
    private final Sentences sentences;
    private final Feeding feeding;
    private final Clock clock;

    MemoryFeed(
            Documents documents,
            Revisions revisions,
            KeptTexts texts,
            MemoryUnits units,
            Sentences sentences,
            Feeding feeding,
            Clock clock) {
        this.documents = documents;
        this.revisions = revisions;
        this.texts = texts;
        this.units = units;
        this.sentences = sentences;
        this.feeding = feeding;
        this.clock = clock;
    }

    /** Brings the memory to what of this document is issued now; answers how many units came in. */
    @Transactional
    public int feed(DocumentId id) {
        feeding.isTaken(id);
        Document document = documents.get(id);
        Map<Language, Revision> issued = issued(document);
        if (issued.isEmpty() || document.metadata().isRestricted()) {
            return 0;
        }
        String fingerprint = fingerprint(issued);
        if (feeding.lock(id)
                .filter(fed -> fed.fingerprint().equals(fingerprint))
                .isPresent()) {
            return 0;
        }
        List<FeedFailure> failed = new ArrayList<>();
        List<Map<Language, String>> passages =
                AlignedText.of(document.metadata().original(), read(id, issued, failed));
        units.retire(List.of(MemorySource.paragraphs(id), MemorySource.sentences(id)));
        List<MemoryUnit> made = units(document, passages);
        units.add(made);
        String unread = failed.isEmpty() ? null : FeedFailure.stored(failed);
        feeding.keep(id, new Feeding.Fed(fingerprint, sentences.version(), made.size(), unread, clock.instant()));
        return made.size();
    }

    /** Documents that were issued and are not fed yet. */
    @Transactional(readOnly = true)
    public List<DocumentId> due(int limit) {
        return feeding.due(limit);
    }

    /** Documents whose sentences were cut by other rules than today's: they are to be fed once more. */
    @Transactional(readOnly = true)
    public List<DocumentId> cutOtherwise() {
        return feeding.cutOtherwise(sentences.version());
    }

    /** Notes that a document could not be fed, so that somebody may look into it; the others go on. */
    @Transactional
    public void fail(DocumentId id, RuntimeException failure) {
        feeding.isTaken(id);
        feeding.lock(id);
        String reason = FeedFailure.stored(List.of(FeedFailure.fault(null, failure)));
        feeding.keep(id, new Feeding.Fed("", sentences.version(), 0, reason, clock.instant()));
    }

    /** Forgets that something of this document did not get in, and what did: the same files are read once more. */
    @Transactional
    void forget(DocumentId id) {
        if (feeding.lock(id).filter(fed -> fed.failed() != null).isEmpty()) {
            throw Refusal.wrongState("feed-not-failed");
        }
        feeding.keep(id, new Feeding.Fed("", sentences.version(), 0, null, clock.instant()));
    }

    private Map<Language, Revision> issued(Document document) {
        Map<Language, Revision> issued = new EnumMap<>(Language.class);
        document.languages().forEach((language, version) -> {
            Long revision = version.issuedRevision();
            if (version.state() == LanguageState.ISSUED && revision != null) {
                revisions.byId(revision).ifPresent(file -> issued.put(language, file));
            }
        });
        return issued;
    }

    private String fingerprint(Map<Language, Revision> issued) {
        String files = issued.entrySet().stream()
                .map(file -> file.getKey().code() + ":" + file.getValue().sha256())
                .sorted()
                .collect(Collectors.joining(" ", sentences.version() + " ", ""));
        MessageDigest digest = Sha256.digest();
        digest.update(files.getBytes(StandardCharsets.UTF_8));
        return Sha256.of(digest).value();
    }

    /** What cannot be read is left out: a file that readers may have need not be one that we can read. */
    private Map<Language, List<Paragraph>> read(
            DocumentId id, Map<Language, Revision> issued, List<FeedFailure> failed) {
        Map<Language, List<Paragraph>> versions = new EnumMap<>(Language.class);
        issued.forEach((language, file) -> {
            try {
                versions.put(
                        language,
                        texts.read(file.sha256(), file.name(), file.mediaType(), file.language())
                                .paragraphs());
            } catch (Refusal refused) {
                LOG.warn("{} of document {} does not get into the memory", language.code(), id, refused);
                failed.add(FeedFailure.refused(language, refused.key()));
            } catch (IOException fault) {
                LOG.warn("{} of document {} does not get into the memory", language.code(), id, fault);
                failed.add(FeedFailure.fault(language, fault));
            }
        });
        return versions;
    }

    private List<MemoryUnit> units(Document document, List<Map<Language, String>> passages) {
        MemorySource source = source(document);
        Set<Language> contractual = contractual(document);
        List<MemoryUnit> made = new ArrayList<>();
        int ordinal = 0;
        int sentenceOrdinal = 0;
        for (Map<Language, String> passage : passages) {
            made.add(MemoryUnit.unkept(source.at(source.collection(), ++ordinal), passage, contractual));
            for (Map<Language, String> sentence :
                    sentences.of(document.metadata().original(), passage)) {
                made.add(MemoryUnit.unkept(
                        source.at(MemorySource.sentences(document.id()), ++sentenceOrdinal), sentence, contractual));
            }
        }
        return made;
    }

    private static MemorySource source(Document document) {
        List<Considered> considered = document.metadata().considered();
        return new MemorySource(
                MemorySource.paragraphs(document.id()),
                0,
                false,
                document.id(),
                document.metadata().symbol(),
                considered.isEmpty() ? null : considered.get(0).body(),
                document.issuedOn(),
                document.metadata().department(),
                document.metadata().original());
    }

    private static Set<Language> contractual(Document document) {
        return document.languages().values().stream()
                .filter(version -> !version.inHouse())
                .map(LanguageVersion::language)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Language.class)));
    }
}
