package org.hexaglot.translation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hexaglot.content.BilingualFormats;
import org.hexaglot.content.BilingualText;
import org.hexaglot.content.CodedText;
import org.hexaglot.content.Intake.Received;
import org.hexaglot.content.SegmentState;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.document.Documents;
import org.hexaglot.document.Revision;
import org.hexaglot.document.Revisions;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.translation.FileAlignment.Doubt;
import org.hexaglot.translation.FileAlignment.Pair;
import org.jspecify.annotations.Nullable;

/**
 * Brings the file of a language that was translated in a word processor back to the segments, so that the next source
 * finds them. What is sure is kept as translated; what is in doubt stands as an offer until somebody has looked at it ({@link DoubtDesk}).
 */
@Singleton
public class AlignmentDesk {
    private final PreparationDesk preparation;
    private final TranslationDesk translation;
    private final WorkRights work;
    private final Documents documents;
    private final Revisions revisions;
    private final Segments segments;
    private final SourceFiles files;
    private final BilingualFormats formats;
    private final Journal journal;
    private final Clock clock;

    AlignmentDesk(
            PreparationDesk preparation,
            TranslationDesk translation,
            WorkRights work,
            Documents documents,
            Revisions revisions,
            Segments segments,
            SourceFiles files,
            BilingualFormats formats,
            Journal journal,
            Clock clock) {
        this.preparation = preparation;
        this.translation = translation;
        this.work = work;
        this.documents = documents;
        this.revisions = revisions;
        this.segments = segments;
        this.files = files;
        this.formats = formats;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A segment to look at.
     *
     * @param source its letters
     * @param target the letters of what was found, empty when nothing was
     * @param reason in a word
     */
    public record Doubtful(String segment, String source, String target, String reason) {}

    /**
     * What came of a file.
     *
     * @param taken segments whose translation was found for sure
     * @param unchanged segments that had this very translation
     */
    public record Aligned(int taken, int unchanged, List<Doubtful> doubts) {
        public Aligned {
            doubts = List.copyOf(doubts);
        }
    }

    /** Delivers a file like any other and aligns it with the segments of the present source. */
    public Aligned deliver(Actor actor, DocumentId id, Language language, Received file) throws IOException {
        Extraction extraction = preparation.prepared(id);
        translation.deliver(actor, id, language, file);
        BilingualText translated = read(delivered(id, language), language);
        return keep(actor, id, language, extraction, translated);
    }

    /** The file that was delivered last. */
    @Transactional(readOnly = true)
    Revision delivered(DocumentId id, Language language) {
        Long revision = documents.get(id).language(language).fileRevision();
        return revisions.byId(Objects.requireNonNull(revision)).orElseThrow();
    }

    private BilingualText read(Revision revision, Language language) throws IOException {
        Path file = files.copy(revision);
        try {
            return formats.extract(file, language);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Keeps what was found, in one act. */
    @Transactional
    Aligned keep(Actor actor, DocumentId id, Language language, Extraction extraction, BilingualText translated) {
        Document document = documents.lock(id);
        work.mustBe(actor, document, language);
        if (document.metadata().original() == language) {
            throw Refusal.wrongState("language-is-original").with("language", language.code());
        }
        BilingualText source =
                SourceSegments.text(Objects.requireNonNull(extraction.rules()), segments.of(extraction.id()));
        Sorting sorting = new Sorting(segments.targets(extraction.id(), language), actor, clock.instant());
        FileAlignment.of(source, translated).forEach(sorting::add);
        segments.translate(extraction.id(), language, sorting.targets);
        journal.record(
                actor,
                document.event(Kind.LanguageFileAligned)
                        .in(language)
                        .with("taken", sorting.taken)
                        .with("doubts", sorting.doubts.size()));
        return new Aligned(sorting.taken, sorting.unchanged, sorting.doubts);
    }

    /** Sorts pairs into what is kept and what is doubtful. */
    private static final class Sorting {
        private final List<TargetSegment> targets = new ArrayList<>();
        private final List<Doubtful> doubts = new ArrayList<>();
        private final Map<Integer, TargetSegment> present;
        private final Actor actor;
        private final Instant now;
        private int position;
        private int taken;
        private int unchanged;

        Sorting(Map<Integer, TargetSegment> present, Actor actor, Instant now) {
            this.present = present;
            this.actor = actor;
            this.now = now;
        }

        void add(Pair pair) {
            int place = position++;
            TargetSegment before = present.get(place);
            if (isSame(before, pair)) {
                unchanged++;
            } else if (pair.doubt() == Doubt.NONE) {
                taken++;
                targets.add(new TargetSegment(
                        place, pair.target(), SegmentState.TRANSLATED, TargetSegment.FILE, actor.person(), now));
            } else {
                doubts.add(new Doubtful(
                        pair.source().id(),
                        CodedText.plain(pair.source().text()),
                        CodedText.plain(pair.target()),
                        pair.doubt().code()));
                if (!pair.target().isEmpty() && (before == null || before.isOffered())) {
                    targets.add(TargetSegment.doubtful(
                            place, pair.target(), pair.doubt().code(), now));
                }
            }
        }

        private static boolean isSame(@Nullable TargetSegment before, Pair pair) {
            return before != null
                    && !before.isOffered()
                    && CodedText.plain(before.text()).equals(CodedText.plain(pair.target()));
        }
    }
}
