package org.hexaglot.content.okapi;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextFragment;
import org.hexaglot.kernel.Language;

/** The text of one file, part by part, as Okapi extracts it. The first use loads Okapi. */
final class OkapiExtraction {
    private static final Pattern REFERENCE = Pattern.compile("\\[#\\$([^\\]]+)\\]");

    private OkapiExtraction() {}

    /** A text unit: the letters of one paragraph, a text box in it being another unit that it refers to. */
    private record Unit(String id, String type, String text, List<String> references) {}

    /** Parts in the order of the package, each with the texts of its paragraphs in the order of Okapi. */
    static Map<String, List<String>> texts(Path file, PackageType type, Language language) {
        Map<String, List<Unit>> units = new LinkedHashMap<>();
        try (IFilter filter = Filters.reading(type);
                RawDocument document = new RawDocument(file.toUri(), "UTF-8", LocaleId.fromString(language.code()))) {
            filter.open(document);
            String part = "";
            while (filter.hasNext()) {
                Event event = filter.next();
                if (event.isStartSubDocument()) {
                    part = Filters.part(
                            String.valueOf(event.getStartSubDocument().getName()), String.valueOf(file.getFileName()));
                } else if (event.isTextUnit()) {
                    units.computeIfAbsent(part, unused -> new ArrayList<>()).add(unit(event.getTextUnit()));
                }
            }
        }
        Map<String, List<String>> texts = new LinkedHashMap<>();
        units.forEach((part, found) -> texts.put(part, withoutComments(found)));
        return texts;
    }

    private static Unit unit(ITextUnit unit) {
        TextFragment content = unit.getSource().getUnSegmentedContentCopy();
        List<String> references = new ArrayList<>();
        for (Code code : content.getCodes()) {
            Matcher matcher = REFERENCE.matcher(code.getData());
            while (matcher.find()) {
                references.add(matcher.group(1));
            }
        }
        return new Unit(unit.getId(), String.valueOf(unit.getType()), content.getText(), references);
    }

    /** Told not to extract comments, the OpenDocument filter still gives their paragraphs, as units of a comment. */
    private static List<String> withoutComments(List<Unit> units) {
        Map<String, Unit> byId = new HashMap<>();
        units.forEach(unit -> byId.put(unit.id(), unit));
        Set<String> comments = new HashSet<>();
        units.stream().filter(unit -> unit.type().endsWith("annotation")).forEach(unit -> mark(unit, byId, comments));
        return units.stream()
                .filter(unit -> !comments.contains(unit.id()))
                .map(Unit::text)
                .toList();
    }

    private static void mark(Unit unit, Map<String, Unit> byId, Set<String> marked) {
        if (marked.add(unit.id())) {
            for (String reference : unit.references()) {
                Unit referred = byId.get(reference);
                if (referred != null) {
                    mark(referred, byId, marked);
                }
            }
        }
    }
}
