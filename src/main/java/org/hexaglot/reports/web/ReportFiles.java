package org.hexaglot.reports.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.content.FileName;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.reports.Report;
import org.hexaglot.reports.ReportFormat;
import org.hexaglot.web.Phrases;

/** Answers reports as files. */
@Singleton
final class ReportFiles {
    private static final List<String> ORDER = List.of("pdf", "docx", "xlsx");

    private final List<ReportFormat> formats;

    ReportFiles(Collection<ReportFormat> formats) {
        this.formats = formats.stream()
                .sorted(Comparator.comparing(format -> ORDER.indexOf(format.ending())))
                .toList();
    }

    /** Per ending the languages in which files can be made on this machine. */
    Map<String, List<Language>> endings() {
        Map<String, List<Language>> endings = new LinkedHashMap<>();
        for (ReportFormat format : formats) {
            endings.put(
                    format.ending(),
                    Language.OFFICIAL.stream().filter(format::writes).toList());
        }
        return endings;
    }

    MutableHttpResponse<byte[]> answer(Report report, Phrases phrases, String ending) {
        ReportFormat format = formats.stream()
                .filter(each -> each.ending().equals(ending))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("unknown-report-format").with("ending", ending));
        if (!format.writes(report.language())) {
            throw Refusal.wrongState("report-without-font")
                    .with("language", report.language().code());
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            format.write(report, phrases, file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return HttpResponse.ok(file.toByteArray())
                .header("Content-Type", format.mediaType())
                .header("Content-Language", report.language().code())
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Disposition",
                        new FileName(report.name().replace('/', '-') + "." + ending).asAttachment());
    }
}
