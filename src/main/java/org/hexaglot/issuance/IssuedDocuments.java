package org.hexaglot.issuance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexaglot.document.Distribution;
import org.hexaglot.document.Issuance;
import org.hexaglot.document.Symbol;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * What is before readers: language versions that are issued, of documents that are not restricted. All languages of a
 * document come from one statement, so that nobody sees five of six that were released in one act. Joins the transaction
 * of the caller.
 */
public interface IssuedDocuments {
    /** The document that holds this symbol, when it is issued in at least one language. */
    Optional<IssuedDocument> bySymbol(Symbol symbol);

    /**
     * An issued document as its masthead describes it.
     *
     * @param submittedOn the day of submission at the duty station, as mastheads are dated
     * @param issuedAt when the last language was issued; null while some are out by exception
     * @param exceptionReason why some languages came out before the others, or null
     * @param lateReason the explanation of a late submission, or null
     * @param reissues times reissued for technical reasons
     * @param languages those issued, in the order of the languages
     * @param awaited languages required but not issued yet
     */
    record IssuedDocument(
            List<Symbol> symbols,
            Map<Language, String> title,
            String type,
            Distribution distribution,
            Language original,
            @Nullable LocalDate submittedOn,
            @Nullable Instant issuedAt,
            @Nullable Boolean simultaneous,
            @Nullable String exceptionReason,
            @Nullable String lateReason,
            int reissues,
            List<Agenda> agenda,
            List<IssuedLanguage> languages,
            List<Language> awaited,
            List<Related> related) {
        public IssuedDocument {
            symbols = List.copyOf(symbols);
            title = Map.copyOf(title);
            agenda = List.copyOf(agenda);
            languages = List.copyOf(languages);
            awaited = List.copyOf(awaited);
            related = List.copyOf(related);
        }

        /** The first symbol, which is enough to find the document; empty text without one. */
        public String mainSymbol() {
            return symbols.isEmpty() ? "" : symbols.get(0).toString();
        }

        /** All symbols as one, joined as they are printed, with the asterisks of reissues. */
        public String symbol() {
            return joined(symbols) + "*".repeat(reissues);
        }

        public String titleIn(Language language) {
            return titleOf(title, language, original);
        }

        public Optional<IssuedLanguage> in(Language language) {
            return languages.stream()
                    .filter(each -> each.language() == language)
                    .findFirst();
        }
    }

    /**
     * A file that readers get.
     *
     * @param sha256 of its bytes, 64 hexadecimal digits
     */
    record IssuedLanguage(
            Language language,
            Instant issuedAt,
            @Nullable String jobNumber,
            String sha256,
            String extension,
            String mediaType,
            long bytes) {}

    /** What considers the document. */
    record Agenda(
            String body,
            Map<Language, String> bodyName,
            String session,
            @Nullable String item,
            Map<Language, String> itemTitle) {
        public Agenda {
            bodyName = Map.copyOf(bodyName);
            itemTitle = Map.copyOf(itemTitle);
        }
    }

    /**
     * Another issued document that belongs to this one.
     *
     * @param relation what the later of the two is to the earlier
     * @param later whether the other one is the later
     */
    record Related(
            String symbol,
            Map<Language, String> title,
            Language original,
            Issuance.Relation relation,
            boolean later,
            List<Language> languages) {
        public Related {
            title = Map.copyOf(title);
            languages = List.copyOf(languages);
        }

        public String titleIn(Language language) {
            return titleOf(title, language, original);
        }
    }

    /** The title in this language, else in the language of the original, else in any. */
    static String titleOf(Map<Language, String> titles, Language language, Language original) {
        String own = titles.get(language);
        return own != null
                ? own
                : titles.getOrDefault(
                        original, titles.values().stream().findFirst().orElse(""));
    }

    /** Symbols as one, joined as they are printed. */
    static String joined(List<Symbol> symbols) {
        return String.join("–", symbols.stream().map(Symbol::toString).toList());
    }
}
