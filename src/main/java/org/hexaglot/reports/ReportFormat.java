package org.hexaglot.reports;

import java.io.IOException;
import java.io.OutputStream;
import org.hexaglot.kernel.Language;
import org.hexaglot.web.Phrases;

/** Lays a report out as a file. */
public interface ReportFormat {
    /** The ending of the file and its name in addresses: {@code pdf docx xlsx}. */
    String ending();

    String mediaType();

    /** Whether it can write this language here; a machine may lack the letters. */
    boolean writes(Language language);

    /**
     * Writes the whole report.
     *
     * @param phrases for figures and days, in the report's language
     */
    void write(Report report, Phrases phrases, OutputStream output) throws IOException;
}
