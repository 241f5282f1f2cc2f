package org.hexaglot.issuance;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.hexaglot.document.Symbol;
import org.hexaglot.issuance.IssuedDocuments.IssuedDocument;
import org.hexaglot.issuance.IssuedDocuments.IssuedLanguage;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;

/** Where everybody reads what is issued, by symbol and language, without being known. */
@Singleton
public class ReadingRoom {
    private final IssuedDocuments issued;

    ReadingRoom(IssuedDocuments issued) {
        this.issued = issued;
    }

    /**
     * The issued document with this symbol in any spelling; of a composite such as {@code A/62/89-E/2007/76} all symbols
     * must be its own. Refuses with {@code unknown-symbol}, also when there is such a document that is not issued.
     */
    @Transactional(readOnly = true)
    public IssuedDocument bySymbol(String text) {
        return find(text).orElseThrow(() -> Refusal.notFound("unknown-symbol").with("symbol", text));
    }

    /** The file of one language; refuses with 404 where it is not issued in it, never answers with another language. */
    @Transactional(readOnly = true)
    public IssuedFile file(String text, String language) {
        IssuedDocument document = bySymbol(text);
        Optional<IssuedLanguage> found = Language.find(language).flatMap(document::in);
        IssuedLanguage version = found.orElseThrow(() -> Refusal.notFound("not-issued-in-language")
                .with("symbol", document.symbol())
                .with("language", language));
        String name = IssuedDocuments.joined(document.symbols()).replaceAll("[/\\\\\\s]+", "_");
        String extension = version.extension().isEmpty() ? "" : "." + version.extension();
        return new IssuedFile(version, name + "_" + version.language().letter() + extension);
    }

    /** A file to send, with a name made of the symbol and the letter of the language. */
    public record IssuedFile(IssuedLanguage version, String name) {}

    private Optional<IssuedDocument> find(String text) {
        try {
            Optional<IssuedDocument> whole = issued.bySymbol(Symbol.of(text));
            return whole.isPresent() ? whole : composite(Symbol.split(text));
        } catch (Refusal noSymbol) {
            return Optional.empty();
        }
    }

    private Optional<IssuedDocument> composite(List<Symbol> symbols) {
        if (symbols.size() < 2) {
            return Optional.empty();
        }
        return issued.bySymbol(symbols.get(0)).filter(document -> holdsAll(document, symbols));
    }

    private static boolean holdsAll(IssuedDocument document, List<Symbol> symbols) {
        return symbols.stream().allMatch(wanted -> document.symbols().stream().anyMatch(own -> own.isSameAs(wanted)));
    }
}
