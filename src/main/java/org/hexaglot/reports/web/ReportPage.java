package org.hexaglot.reports.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Language;
import org.hexaglot.reports.Report;

/**
 * A report as a page with its files.
 *
 * @param places where it belongs and what stands beside it: address and name
 * @param file address of its files without ending
 * @param endings per ending of a file the languages in which it can be made here
 */
public record ReportPage(Report report, List<Back> places, String file, Map<String, List<Language>> endings) {
    public record Back(String href, String name) {}

    /** The address of a file. */
    public String href(String ending, Language language) {
        return file + "." + ending + "?language=" + language.code();
    }

    /** Languages that cannot be printed for want of letters. */
    public List<Language> unprintable() {
        List<Language> languages = new ArrayList<>(Language.OFFICIAL);
        languages.removeAll(endings.getOrDefault("pdf", Language.OFFICIAL));
        return languages;
    }
}
