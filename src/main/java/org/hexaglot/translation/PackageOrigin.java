package org.hexaglot.translation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;

/** Names document, extraction and language in what goes out; tools carry it along as the name of the original file. */
record PackageOrigin(DocumentId document, long extraction, Language language) {
    private static final Pattern FORM = Pattern.compile("hexaglot:([0-7][0-9a-v]{1,40})/(\\d{1,18})/(\\w{2})");

    static PackageOrigin of(Extraction extraction, Language language) {
        return new PackageOrigin(extraction.document(), extraction.id(), language);
    }

    static Optional<PackageOrigin> of(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Language.find(matcher.group(3))
                        .map(language -> new PackageOrigin(
                                new DocumentId(matcher.group(1)), Long.parseLong(matcher.group(2)), language))
                : Optional.empty();
    }

    String text() {
        return "hexaglot:" + document.value() + "/" + extraction + "/" + language.code();
    }
}
