package org.hexaglot.reports.pdf;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.apache.xmlgraphics.util.MimeConstants;
import org.hexaglot.kernel.Language;
import org.hexaglot.reports.Report;
import org.hexaglot.reports.ReportFormat;
import org.hexaglot.reports.ScriptRuns.Script;
import org.hexaglot.reports.pdf.MachineFonts.Family;
import org.hexaglot.web.Phrases;
import org.xml.sax.SAXException;

/**
 * Reports as tagged PDF with embedded subsets of the machine's fonts. One is made at a time: a Chinese font alone takes
 * tens of megabytes while it is read.
 */
@Singleton
final class PdfFormat implements ReportFormat {
    private static final URI HERE = URI.create("font:/");

    private final Semaphore press = new Semaphore(1, true);
    private final MachineFonts fonts;

    PdfFormat(MachineFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public String ending() {
        return "pdf";
    }

    @Override
    public String mediaType() {
        return MimeConstants.MIME_PDF;
    }

    @Override
    public boolean writes(Language language) {
        Map<Script, Family> families = fonts.families();
        return families.containsKey(Script.OTHER)
                && switch (language) {
                    case AR -> families.containsKey(Script.ARABIC);
                    case ZH -> families.containsKey(Script.CHINESE);
                    case EN, FR, RU, ES -> true;
                };
    }

    @Override
    public void write(Report report, Phrases phrases, OutputStream output) throws IOException {
        press.acquireUninterruptibly();
        try {
            FopFactory factory = factory();
            FOUserAgent agent = factory.newFOUserAgent();
            agent.setTitle(report.title());
            agent.setAuthor("Hexaglot");
            agent.setCreator("Hexaglot");
            agent.setAccessibility(true);
            Sheets sheets = new Sheets(
                    factory.newFop(MimeConstants.MIME_PDF, agent, output).getDefaultHandler(),
                    fonts.families().keySet(),
                    report.language());
            new ReportSheets(sheets, report, phrases).write();
        } catch (SAXException failure) {
            throw new IOException("the report could not be laid out", failure);
        } finally {
            press.release();
        }
    }

    private FopFactory factory() throws IOException {
        StringBuilder faces = new StringBuilder();
        for (Script script : fonts.families().keySet()) {
            for (String weight : new String[] {"normal", "bold"}) {
                faces.append(
                        "<font embed-url=\"font:/%1$s/%2$s\" embedding-mode=\"subset\"><font-triplet name=\"%1$s\" style=\"normal\" weight=\"%2$s\"/></font>"
                                .formatted(script.name(), weight));
            }
        }
        String settings = "<fop version=\"1.0\"><accessibility>true</accessibility><use-cache>false</use-cache>"
                + "<renderers><renderer mime=\"application/pdf\"><fonts>" + faces
                + "</fonts></renderer></renderers></fop>";
        try {
            return new FopConfParser(
                            new ByteArrayInputStream(settings.getBytes(StandardCharsets.UTF_8)), HERE, new Faces())
                    .getFopFactoryBuilder()
                    .build();
        } catch (SAXException impossible) {
            throw new IOException(impossible);
        }
    }

    /** Gives FOP the fonts by their addresses, {@code font:/ARABIC/bold}, and nothing else. */
    private final class Faces implements ResourceResolver {
        @Override
        public Resource getResource(URI address) throws IOException {
            String[] parts = address.getPath().split("/");
            Family family = parts.length == 3 ? fonts.families().get(Script.valueOf(parts[1])) : null;
            if (family == null) {
                throw new IOException("no such font: " + address);
            }
            FontFile file = parts[2].equals("bold") ? family.bold() : family.regular();
            return new Resource(new ByteArrayInputStream(file.bytes()));
        }

        @Override
        public OutputStream getOutputStream(URI address) throws IOException {
            throw new IOException("nothing is written beside the report: " + address);
        }
    }
}
