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
import net.sf.okapi.common.resource.StartSubDocument;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.filters.openoffice.OpenOfficeFilter;
import net.sf.okapi.filters.openxml.ConditionalParameters;
import net.sf.okapi.filters.openxml.OpenXMLFilter;
import org.hexaglot.kernel.Language;

/** The text of one file, part by part, as Okapi extracts it. The first use loads Okapi. */
final class OkapiExtraction {
    private static final Pattern REFERENCE = Pattern.compile("\\[#\\$([^\\]]+)\\]");

    /** Fields whose result is the author's text; the filter by itself gives that of hyperlinks only. */
    private static final List<String> TEXT_FIELDS = List.of(
            "REF",
            "NOTEREF",
            "STYLEREF",
            "SEQ",
            "QUOTE",
            "FORMTEXT",
            "FORMDROPDOWN",
            "FILLIN",
            "MERGEFIELD",
            "DOCPROPERTY",
            "DOCVARIABLE",
            "CITATION",
            "INCLUDETEXT",
            "LINK");

    private OkapiExtraction() {}

    /** A text unit: the letters of one paragraph, a text box in it being another unit that it refers to. */
    private record Unit(String id, String type, String text, List<String> references) {}

    /** Parts in the order of the package, each with the texts of its paragraphs in the order of Okapi. */
    static Map<String, List<String>> texts(Path file, PackageType type, Language language) {
        Map<String, List<Unit>> units = new LinkedHashMap<>();
        try (IFilter filter = filter(type);
                RawDocument document = new RawDocument(file.toUri(), "UTF-8", LocaleId.fromString(language.code()))) {
            filter.open(document);
            String part = "";
            while (filter.hasNext()) {
                Event event = filter.next();
                if (event.isStartSubDocument()) {
                    part = part(event.getStartSubDocument(), file);
                } else if (event.isTextUnit()) {
                    units.computeIfAbsent(part, unused -> new ArrayList<>()).add(unit(event.getTextUnit()));
                }
            }
        }
        Map<String, List<String>> texts = new LinkedHashMap<>();
        units.forEach((part, found) -> texts.put(part, withoutComments(found)));
        return texts;
    }

    private static IFilter filter(PackageType type) {
        return switch (type) {
            case WORD -> word();
            case OPEN_DOCUMENT -> openDocument();
        };
    }

    private static IFilter word() {
        OpenXMLFilter filter = new OpenXMLFilter();
        ConditionalParameters parameters = filter.getParameters();
        parameters.setTranslateDocProperties(false);
        parameters.setTranslateComments(false);
        parameters.setTranslateWordHidden(true);
        parameters.setTranslateWordHeadersFooters(true);
        parameters.setTranslateWordNumberingLevelText(false);
        parameters.setTranslateWordGraphicName(false);
        parameters.setTranslateWordGraphicDescription(false);
        parameters.tsComplexFieldDefinitionsToExtract.addAll(TEXT_FIELDS);
        parameters.setAddTabAsCharacter(true);
        parameters.setAddLineSeparatorCharacter(true);
        parameters.setReplaceNoBreakHyphenTag(true);
        parameters.setIgnoreSoftHyphenTag(true);
        return filter;
    }

    private static IFilter openDocument() {
        OpenOfficeFilter filter = new OpenOfficeFilter();
        filter.getParameters().setExtractNotes(false);
        filter.getParameters().setExtractReferences(true);
        filter.getParameters().setExtractMetadata(false);
        return filter;
    }

    /** The OpenDocument filter puts the path of the file before the name of the part. */
    private static String part(StartSubDocument start, Path file) {
        String name = String.valueOf(start.getName());
        int prefix = name.indexOf(file.getFileName() + "/");
        return prefix < 0
                ? name
                : name.substring(prefix + file.getFileName().toString().length() + 1);
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
