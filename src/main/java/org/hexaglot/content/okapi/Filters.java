package org.hexaglot.content.okapi;

import java.util.List;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.filters.openoffice.OpenOfficeFilter;
import net.sf.okapi.filters.openxml.ConditionalParameters;
import net.sf.okapi.filters.openxml.OpenXMLFilter;

/** Okapi's filters, set for what we do with a file. */
final class Filters {
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

    private Filters() {}

    /** For reading and counting: tabs, line breaks and hyphens are characters, descriptions of pictures are left out. */
    static IFilter reading(PackageType type) {
        return switch (type) {
            case WORD -> {
                OpenXMLFilter filter = word();
                ConditionalParameters parameters = filter.getParameters();
                parameters.setTranslateWordGraphicDescription(false);
                parameters.setAddTabAsCharacter(true);
                parameters.setAddLineSeparatorCharacter(true);
                parameters.setReplaceNoBreakHyphenTag(true);
                parameters.setIgnoreSoftHyphenTag(true);
                yield filter;
            }
            case OPEN_DOCUMENT -> openDocument();
        };
    }

    /**
     * For translating: everything that is not a letter is an inline code, so that it comes back as it was, and the
     * styles stay as they are.
     */
    static IFilter translating(PackageType type) {
        return switch (type) {
            case WORD -> {
                OpenXMLFilter filter = word();
                ConditionalParameters parameters = filter.getParameters();
                parameters.setTranslateWordGraphicDescription(true);
                parameters.setAllowWordStyleOptimisation(false);
                yield filter;
            }
            case OPEN_DOCUMENT -> openDocument();
        };
    }

    private static OpenXMLFilter word() {
        OpenXMLFilter filter = new OpenXMLFilter();
        ConditionalParameters parameters = filter.getParameters();
        parameters.setTranslateDocProperties(false);
        parameters.setTranslateComments(false);
        parameters.setTranslateWordHidden(true);
        parameters.setTranslateWordHeadersFooters(true);
        parameters.setTranslateWordNumberingLevelText(false);
        parameters.setTranslateWordGraphicName(false);
        parameters.tsComplexFieldDefinitionsToExtract.addAll(TEXT_FIELDS);
        return filter;
    }

    private static OpenOfficeFilter openDocument() {
        OpenOfficeFilter filter = new OpenOfficeFilter();
        filter.getParameters().setExtractNotes(false);
        filter.getParameters().setExtractReferences(true);
        filter.getParameters().setExtractMetadata(false);
        return filter;
    }

    /** The OpenDocument filter puts the path of the file before the name of the part. */
    static String part(String name, String fileName) {
        int prefix = name.indexOf(fileName + "/");
        return prefix < 0 ? name : name.substring(prefix + fileName.length() + 1);
    }
}
