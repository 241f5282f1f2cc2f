package org.hexaglot.content.okapi;

import java.nio.file.Path;
import java.util.Map;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.filterwriter.IFilterWriter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.common.resource.TextFragment;
import org.hexaglot.content.BilingualFormats.Languages;
import org.hexaglot.content.okapi.BilingualExtraction.Place;

/** Writes a file once more with other texts in its paragraphs, which are found by their place and content. */
final class TranslatedFile {
    private TranslatedFile() {}

    /** @param targets coded text of whole paragraphs by the id of the unit */
    static void write(Path original, PackageType type, Map<String, String> targets, Languages languages, Path result) {
        LocaleId source = LocaleId.fromString(languages.source().code());
        LocaleId target = LocaleId.fromString(languages.target().code());
        int written = 0;
        try (IFilter filter = Filters.translating(type);
                RawDocument document = new RawDocument(original.toUri(), "UTF-8", source, target)) {
            filter.open(document);
            try (IFilterWriter writer = filter.createFilterWriter()) {
                writer.setOptions(target, "UTF-8");
                writer.setOutput(result.toString());
                Place place = new Place(String.valueOf(original.getFileName()));
                while (filter.hasNext()) {
                    Event event = filter.next();
                    place.follow(event);
                    if (event.isTextUnit()) {
                        written += translate(event.getTextUnit(), place, targets, target);
                    }
                    writer.handleEvent(event);
                }
            }
        }
        if (written != targets.size()) {
            throw new IllegalStateException(written + " of " + targets.size() + " paragraphs found again");
        }
    }

    private static int translate(ITextUnit unit, Place place, Map<String, String> targets, LocaleId target) {
        TextFragment source = unit.getSource().getUnSegmentedContentCopy();
        String text = targets.get(place.id(Fragments.coded(source)));
        if (text == null) {
            return 0;
        }
        unit.setTarget(target, new TextContainer(Fragments.fragment(text, source)));
        return 1;
    }
}
