package org.hexaglot.content.okapi;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.ISegmenter;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.common.resource.TextPart;
import org.hexaglot.content.BilingualText.Segment;
import org.hexaglot.content.BilingualText.Unit;
import org.hexaglot.content.CodedText;
import org.hexaglot.content.Paragraph.Kind;
import org.hexaglot.content.Sha256;
import org.hexaglot.kernel.Language;

/**
 * The paragraphs of one file in the order of the filter, cut into segments. A paragraph is named by its part, its place
 * in it and the beginning of the hash of its text, since the filter's own ids are not unique within a file.
 */
final class BilingualExtraction {
    private static final int HASH_DIGITS = 6;
    private static final int LONGEST_NAME = 40;

    private final PackageType type;
    private final Anatomy anatomy;
    private final ISegmenter segmenter;

    BilingualExtraction(PackageType type, Anatomy anatomy, ISegmenter segmenter) {
        this.type = type;
        this.anatomy = anatomy;
        this.segmenter = segmenter;
    }

    List<Unit> units(Path file, Language language) {
        List<Unit> units = new ArrayList<>();
        try (IFilter filter = Filters.translating(type);
                RawDocument document = new RawDocument(file.toUri(), "UTF-8", LocaleId.fromString(language.code()))) {
            filter.open(document);
            Place place = new Place(String.valueOf(file.getFileName()));
            while (filter.hasNext()) {
                Event event = filter.next();
                place.follow(event);
                if (event.isTextUnit() && isTranslated(event.getTextUnit(), place.part)) {
                    Unit unit = unit(event.getTextUnit(), place);
                    if (!unit.segments().isEmpty()) {
                        units.add(unit);
                    }
                }
            }
        }
        return units;
    }

    /** Whether there is anything to translate: hidden parts and paragraphs of codes and blanks are left as they are. */
    static boolean isTranslated(ITextUnit unit, String part) {
        return unit.isTranslatable() && Parts.isRead(part) && unit.getSource().hasText(true, false);
    }

    /** Where in the file a paragraph stands, counted in the order of the filter's events. */
    static final class Place {
        private final String fileName;
        private final Map<String, Integer> counts = new HashMap<>();
        private String part = "";
        private int ordinal;

        Place(String fileName) {
            this.fileName = fileName;
        }

        void follow(Event event) {
            if (event.isStartSubDocument()) {
                part = Filters.part(String.valueOf(event.getStartSubDocument().getName()), fileName);
            } else if (event.isTextUnit()) {
                ordinal = counts.merge(part, 1, Integer::sum);
            }
        }

        String part() {
            return part;
        }

        String id(String coded) {
            String name =
                    part.replaceFirst("^word/", "").replaceFirst("\\.xml$", "").replaceAll("[^A-Za-z0-9]+", "-");
            name = name.substring(0, Math.min(LONGEST_NAME, name.length()));
            String hash = Sha256.of(coded.getBytes(StandardCharsets.UTF_8)).value();
            return name + "-" + ordinal + "-" + hash.substring(0, HASH_DIGITS);
        }
    }

    private Unit unit(ITextUnit unit, Place place) {
        String whole = Fragments.coded(unit.getSource().getUnSegmentedContentCopy());
        String id = place.id(whole);
        TextContainer source = unit.getSource().clone();
        Segmentation.cut(source, segmenter);
        StringBuilder lead = new StringBuilder();
        List<String> texts = new ArrayList<>();
        List<StringBuilder> after = new ArrayList<>();
        for (TextPart each : source) {
            String coded = Fragments.coded(each.text);
            if (each.isSegment() && !CodedText.plain(coded).isBlank()) {
                texts.add(coded);
                after.add(new StringBuilder());
            } else {
                (after.isEmpty() ? lead : after.get(after.size() - 1)).append(coded);
            }
        }
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            segments.add(
                    Segment.of(id + "." + (i + 1), texts.get(i), after.get(i).toString()));
        }
        Kind kind = Parts.kind(place.part);
        Kind found = kind == Kind.HEADER_FOOTER
                ? kind
                : anatomy.paragraph(place.part, CodedText.plain(whole), kind).kind();
        return new Unit(id, place.part, found, lead.toString(), segments);
    }
}
