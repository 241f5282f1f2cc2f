package org.hexaglot.content.okapi;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamReader;
import net.sf.okapi.common.exceptions.OkapiException;
import net.sf.okapi.lib.xliff2.InvalidParameterException;
import net.sf.okapi.lib.xliff2.XLIFFException;
import org.hexaglot.content.Exchange;
import org.hexaglot.content.Exchange.Returned;
import org.hexaglot.content.ExchangeFormats;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** XLIFF in both versions; every file is parsed by ourselves before Okapi sees it. */
@Singleton
public final class OkapiExchangeFormats implements ExchangeFormats {
    private static final int LONGEST_REASON = 300;

    @Override
    public void writeXliff2(Exchange exchange, Path file) throws IOException {
        Xliff2.write(exchange, file);
    }

    @Override
    public void writeXliff1(Exchange exchange, Path file) throws IOException {
        Xliff1.write(exchange, file);
    }

    @Override
    public Returned read(Path file) throws IOException {
        Root root = new Root();
        try (InputStream in = Files.newInputStream(file)) {
            XmlPart.walk("XLIFF", in, List.of(root));
        }
        try {
            if (root.version.startsWith("2.")) {
                return Xliff2.read(file);
            }
            if (root.version.equals("1.2")) {
                return Xliff1.read(file, root.original, root.language);
            }
        } catch (XLIFFException | OkapiException | InvalidParameterException failure) {
            throw invalid(String.valueOf(failure.getMessage()));
        }
        throw Refusal.invalid("return-not-xliff");
    }

    static Refusal invalid(String reason) {
        String line = reason.strip().replaceAll("\\s+", " ");
        return Refusal.invalid("return-invalid-xliff")
                .with("reason", line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) + "…" : line);
    }

    /** The official language of a tag such as {@code fr-FR}, or null. */
    static @Nullable Language language(String tag) {
        return Language.find(Locale.forLanguageTag(tag.replace('_', '-')).getLanguage())
                .orElse(null);
    }

    /** The root element says which version it is; in 1.2 the first file says the rest. */
    private static final class Root implements PartVisitor {
        private String version = "";
        private String original = "";
        private @Nullable Language language;
        private int depth;

        @Override
        public void startElement(XMLStreamReader element) {
            String name = element.getLocalName();
            if (depth == 0 && name.equals("xliff")) {
                version = XmlPart.attribute(element, "version");
            }
            if (depth == 1 && name.equals("file") && original.isEmpty()) {
                original = XmlPart.attribute(element, "original");
                language = language(XmlPart.attribute(element, "target-language"));
            }
            depth++;
        }

        @Override
        public void endElement(String namespace, String name) {
            depth--;
        }
    }
}
