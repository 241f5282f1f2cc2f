package org.hexaglot.content.okapi;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.hexaglot.content.BilingualFormats;
import org.hexaglot.content.BilingualText;
import org.hexaglot.content.BilingualText.Segment;
import org.hexaglot.content.BilingualText.Unit;
import org.hexaglot.content.CodedText;
import org.hexaglot.content.WordRules;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Segments and merged files by Okapi's filters. Only a few files are worked on at a time, as when they are read. */
@Singleton
public final class OkapiBilingualFormats implements BilingualFormats {
    private static final Logger LOG = LoggerFactory.getLogger(OkapiBilingualFormats.class);
    /** Changes when the filter is set otherwise or paragraphs are named otherwise. */
    private static final String SETTINGS = "segments-1";

    private static final int AT_A_TIME = 2;

    private final Semaphore places = new Semaphore(AT_A_TIME, true);
    private final Segmentation segmentation = new Segmentation();

    @Override
    public BilingualText extract(Path file, Language source) throws IOException {
        places.acquireUninterruptibly();
        try {
            return new BilingualText(segmentationRules(), units(file, source));
        } finally {
            places.release();
        }
    }

    private List<Unit> units(Path file, Language language) throws IOException {
        Inspection inspection = Inspection.of(file, "", "");
        List<Unit> units;
        try {
            units = new ArrayList<>(
                    new BilingualExtraction(inspection.type(), inspection.anatomy(), segmentation.segmenter(language))
                            .units(file, language));
        } catch (RuntimeException failure) {
            LOG.warn("Okapi cannot take a file apart: {}", failure.toString());
            throw Refusal.invalid("file-unreadable");
        }
        units.sort((one, other) -> Parts.READING_ORDER.compare(one.kind(), other.kind()));
        return units;
    }

    @Override
    public void merge(Path original, BilingualText text, Map<String, String> targets, Languages languages, Path result)
            throws IOException {
        places.acquireUninterruptibly();
        boolean faithful = false;
        try {
            PackageType type = Inspection.of(original, "", "").type();
            Map<String, String> paragraphs = paragraphs(text, targets);
            try {
                TranslatedFile.write(original, type, paragraphs, languages, result);
            } catch (RuntimeException failure) {
                LOG.warn("Okapi cannot write a translated file: {}", failure.toString());
                throw MergeCheck.unfaithful("");
            }
            fit(result, type, languages.target());
            MergeCheck.compare(original, result);
            mustHold(paragraphs.values(), text.units(), units(result, languages.target()));
            faithful = true;
        } finally {
            places.release();
            if (!faithful) {
                Files.deleteIfExists(result);
            }
        }
    }

    private static void fit(Path result, PackageType type, Language language) throws IOException {
        switch (type) {
            case WORD -> Scripts.fit(result, language);
            case OPEN_DOCUMENT -> OpenDocumentPackage.fit(result, language);
        }
    }

    private static Map<String, String> paragraphs(BilingualText text, Map<String, String> targets) {
        Map<String, String> paragraphs = new LinkedHashMap<>();
        for (Unit unit : text.units()) {
            List<String> texts = unit.segments().stream()
                    .map(Segment::id)
                    .map(id -> Objects.requireNonNull(targets.get(id), id))
                    .toList();
            paragraphs.put(unit.id(), unit.joined(texts));
        }
        return paragraphs;
    }

    /** Taken apart again, the result must give the very texts that were put in, in the same parts and order. */
    private static void mustHold(Iterable<String> expected, List<Unit> sources, List<Unit> found) {
        int i = 0;
        for (String coded : expected) {
            Unit source = sources.get(i);
            boolean same = i < found.size()
                    && found.get(i).part().equals(source.part())
                    && CodedText.plain(found.get(i).coded()).equals(CodedText.plain(coded));
            if (!same) {
                throw MergeCheck.unfaithful(source.part());
            }
            i++;
        }
        if (found.size() != i) {
            throw MergeCheck.unfaithful(found.get(i).part());
        }
    }

    @Override
    public String segmentationRules() {
        return SETTINGS + "+" + segmentation.version() + "+" + WordRules.VERSION + "+okapi-"
                + OkapiTextFormats.OKAPI_VERSION;
    }
}
