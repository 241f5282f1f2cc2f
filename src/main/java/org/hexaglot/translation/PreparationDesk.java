package org.hexaglot.translation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexaglot.content.BilingualFormats;
import org.hexaglot.content.BilingualText;
import org.hexaglot.content.SegmentDelta;
import org.hexaglot.content.SegmentDelta.Origin;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.document.Documents;
import org.hexaglot.document.Revision;
import org.hexaglot.document.Revisions;
import org.hexaglot.inbox.Notices;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Prepares source texts for translation, each revision once for all languages: takes the file apart, compares it with
 * the source before, takes over what did not change (ADR 0015). The work on the file is done outside a transaction;
 * whoever dies over it leaves nothing behind, and another begins anew.
 */
@Singleton
public class PreparationDesk {
    /** Kept as the reason when something broke that is not a fault of the file. */
    static final String BROKEN = "preparation-broken";

    private static final Logger LOG = LoggerFactory.getLogger(PreparationDesk.class);
    private static final Duration AT_MOST = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int MOST_ATTEMPTS = 3;

    private final Extractions extractions;
    private final Segments segments;
    private final Documents documents;
    private final Revisions revisions;
    private final SourceFiles files;
    private final BilingualFormats formats;
    private final Pretranslation pretranslation;
    private final Effort effort;
    private final MendingDesk mending;
    private final Notices notices;
    private final Journal journal;
    private final Clock clock;

    PreparationDesk(
            Extractions extractions,
            Segments segments,
            Documents documents,
            Revisions revisions,
            SourceFiles files,
            BilingualFormats formats,
            Pretranslation pretranslation,
            Effort effort,
            MendingDesk mending,
            Notices notices,
            Journal journal,
            Clock clock) {
        this.extractions = extractions;
        this.segments = segments;
        this.documents = documents;
        this.revisions = revisions;
        this.files = files;
        this.formats = formats;
        this.pretranslation = pretranslation;
        this.effort = effort;
        this.mending = mending;
        this.notices = notices;
        this.journal = journal;
        this.clock = clock;
    }

    /** Asks for the preparation of the present source; whoever asks again changes nothing. */
    @Transactional
    public void request(DocumentId document) {
        revisions.source(document).ifPresent(source -> {
            boolean first = extractions.request(document, source.id(), clock.instant());
            if (first
                    || extractions
                            .ofRevision(source.id())
                            .filter(Extraction::isReady)
                            .isEmpty()) {
                effort.forget(document);
            }
        });
    }

    /** How far the present source is, if anybody asked for it. */
    @Transactional(readOnly = true)
    public Optional<Extraction> present(DocumentId document) {
        return revisions.source(document).flatMap(source -> extractions.ofRevision(source.id()));
    }

    /** The prepared source, prepared at once if nobody has done so; refused with the reason when it cannot be. */
    public Extraction prepared(DocumentId document) {
        request(document);
        Extraction asked = present(document).orElseThrow(() -> Refusal.wrongState("no-source"));
        if (asked.state() == Extraction.State.WAITING) {
            prepare(asked.id());
        }
        Extraction done = present(document).orElseThrow();
        return switch (done.state()) {
            case READY -> done;
            case FAILED -> throw Refusal.wrongState("preparation-failed").with("problem", done.problem());
            case WAITING, RUNNING -> throw Refusal.wrongState("preparation-under-way");
        };
    }

    /** Prepares the one that waits longest; false when none does. */
    public boolean prepareNext() {
        Optional<Long> next = nextDue();
        next.ifPresent(this::prepare);
        return next.isPresent();
    }

    /** Which one waits longest. */
    @Transactional
    public Optional<Long> nextDue() {
        return extractions.next(clock.instant()).map(Extraction::id);
    }

    private void prepare(long id) {
        if (!begin(id)) {
            return;
        }
        try {
            keep(id, read(source(id)));
        } catch (Refusal refusal) {
            fail(id, refusal.key(), true);
        } catch (IOException | RuntimeException failure) {
            LOG.warn("A text could not be prepared", failure);
            fail(id, BROKEN, false);
        }
    }

    /** Takes it in hand; false when somebody else has it. */
    @Transactional
    public boolean begin(long id) {
        Instant now = clock.instant();
        return extractions.begin(id, now, now.plus(AT_MOST));
    }

    /** The file to prepare. */
    @Transactional(readOnly = true)
    public Revision source(long id) {
        return extractions
                .byId(id)
                .flatMap(extraction -> revisions.byId(extraction.revision()))
                .orElseThrow();
    }

    private BilingualText read(Revision source) throws IOException {
        Path file = files.copy(source);
        try {
            return formats.extract(file, source.language());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Keeps what was read, with everything that stayed as it was in the source before. */
    @Transactional
    public void keep(long id, BilingualText text) {
        Extraction extraction = extractions.byId(id).orElseThrow();
        if (extraction.state() != Extraction.State.RUNNING) {
            return;
        }
        Optional<Extraction> before = extractions.before(extraction);
        List<SourceSegment> old = before.map(each -> segments.of(each.id())).orElse(List.of());
        List<SourceSegment> now = SourceSegments.compared(text, old);
        segments.add(id, now);
        before.ifPresent(each -> segments.takeOver(each.id(), id, unchanged(old, now), clock.instant()));
        Extraction.Totals totals = SourceSegments.totals(now, before.isPresent());
        Language source = source(id).language();
        Pretranslation.Result leveraged =
                pretranslation.offer(extraction.document(), id, source, text, clock.instant());
        extractions.ready(id, text.rules(), totals, clock.instant());
        Document document = documents.lock(extraction.document());
        journal.record(
                Actor.SYSTEM,
                document.event(Kind.TextPrepared)
                        .with("segments", totals.segments())
                        .with("changed", totals.changed())
                        .with("added", totals.added())
                        .with("offered", leveraged.offered()));
        effort.apply(document, extraction.revision(), leveraged.net());
        notices.compared(extraction.revision(), totals.changed(), totals.added());
        if (isPresent(extraction)) {
            mending.close(document.id());
        }
    }

    private static Map<Integer, Integer> unchanged(List<SourceSegment> old, List<SourceSegment> now) {
        List<SegmentDelta.Step> steps = SegmentDelta.between(SourceSegments.texts(old), SourceSegments.texts(now));
        Map<Integer, Integer> positions = new HashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            Integer place = steps.get(i).before();
            if (steps.get(i).origin() == Origin.SAME && place != null) {
                positions.put(old.get(place).position(), i);
            }
        }
        return positions;
    }

    private boolean isPresent(Extraction extraction) {
        return revisions
                .source(extraction.document())
                .filter(source -> source.id() == extraction.revision())
                .isPresent();
    }

    /** Notes why it did not work; what may pass is tried again. */
    @Transactional
    public void fail(long id, String problem, boolean forGood) {
        Extraction extraction = extractions.byId(id).orElseThrow();
        Instant now = clock.instant();
        boolean isOver = forGood || extraction.attempts() >= MOST_ATTEMPTS;
        extractions.failed(id, problem, isOver ? null : now.plus(PAUSE), now);
        if (isOver) {
            Document document = documents.lock(extraction.document());
            journal.record(Actor.SYSTEM, document.event(Kind.PreparationFailed).with("problem", problem));
            if (isPresent(extraction)) {
                mending.open(document);
            }
        }
    }
}
