package org.hexaglot.translation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hexaglot.content.BilingualFormats;
import org.hexaglot.content.BilingualFormats.Languages;
import org.hexaglot.content.BilingualText;
import org.hexaglot.content.FileName;
import org.hexaglot.content.Intake;
import org.hexaglot.content.Intake.Received;
import org.hexaglot.document.Revision;
import org.hexaglot.document.Revisions;
import org.hexaglot.kernel.Language;

/** Makes the file of a language out of its segments, proven and received like one that somebody uploads. */
@Singleton
class MergedFile {
    private final Segments segments;
    private final Revisions revisions;
    private final SourceFiles files;
    private final BilingualFormats bilingual;
    private final Intake intake;

    MergedFile(Segments segments, Revisions revisions, SourceFiles files, BilingualFormats bilingual, Intake intake) {
        this.segments = segments;
        this.revisions = revisions;
        this.files = files;
        this.bilingual = bilingual;
        this.intake = intake;
    }

    /** A text with its translation, ready to be merged. */
    record Translated(Revision source, BilingualText text, Map<String, String> targets) {}

    /** The translation of a text whose segments are all there. */
    @Transactional(readOnly = true)
    Translated translated(Extraction extraction, Language language) {
        List<SourceSegment> all = segments.of(extraction.id());
        Map<Integer, TargetSegment> targets = segments.targets(extraction.id(), language);
        Map<String, String> texts = new HashMap<>();
        for (SourceSegment each : all) {
            TargetSegment target = Objects.requireNonNull(targets.get(each.position()));
            texts.put(each.segment().id(), target.text());
        }
        return new Translated(
                revisions.byId(extraction.revision()).orElseThrow(),
                SourceSegments.text(Objects.requireNonNull(extraction.rules()), all),
                texts);
    }

    /** Takes its time; called outside of a transaction. */
    Received received(Translated translated, Language language) throws IOException {
        Revision source = translated.source();
        Path original = files.copy(source);
        Path result = Files.createTempFile("hexaglot-merged", ".tmp");
        try {
            bilingual.merge(
                    original,
                    translated.text(),
                    translated.targets(),
                    new Languages(source.language(), language),
                    result);
            String extension = new FileName(source.name()).extension();
            FileName name = new FileName(FileNames.inLanguage(source, language, extension));
            try (InputStream in = Files.newInputStream(result)) {
                return intake.receive(in, name, source.mediaType(), language, text -> {});
            }
        } finally {
            Files.deleteIfExists(original);
            Files.deleteIfExists(result);
        }
    }
}
