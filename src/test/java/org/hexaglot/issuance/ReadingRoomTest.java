package org.hexaglot.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexaglot.document.Distribution;
import org.hexaglot.document.Symbol;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingRoomTest {
    private static final Instant ISSUED = Instant.parse("2026-11-20T15:00:00Z");

    private final ReadingRoom room = new ReadingRoom(new OneShelf());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A/62/89",
                "a/62/89",
                " A / 62 / 89 ",
                "E/2007/76",
                "A/62/89-E/2007/76",
                "A/62/89–E/2007/76",
                "A/62/89—e/2007/76",
                "E/2007/76-A/62/89"
            })
    void findsADocumentInAnySpellingOfItsSymbols(String spelling) {
        assertThat(room.bySymbol(spelling).symbol()).isEqualTo("A/62/89–E/2007/76");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A/62/90", "A/62/89-E/2007/77", "A/62/89/Corr.1", "/", " ", "A/62\u0000/89"})
    void doesNotKnowWhatIsNotIssued(String symbol) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> room.bySymbol(symbol))
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @Test
    void namesAFileByItsSymbolsAndTheLetterOfItsLanguage() {
        assertThat(room.file("A/62/89", "zh").name()).isEqualTo("A_62_89–E_2007_76_C.docx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de", "", "english"})
    void neverAnswersWithAnotherLanguage(String language) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> room.file("A/62/89", language))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("not-issued-in-language"));
    }

    /** Holds one document, issued in Chinese and English. */
    private static final class OneShelf implements IssuedDocuments {
        private static final List<Symbol> SYMBOLS = List.of(Symbol.of("A/62/89"), Symbol.of("E/2007/76"));

        @Override
        public Optional<IssuedDocument> bySymbol(Symbol symbol) {
            return SYMBOLS.stream().anyMatch(own -> own.isSameAs(symbol)) ? Optional.of(held()) : Optional.empty();
        }

        private static IssuedDocument held() {
            return new IssuedDocument(
                    SYMBOLS,
                    Map.of(Language.EN, "Follow-up"),
                    "report",
                    Distribution.GENERAL,
                    Language.EN,
                    null,
                    ISSUED,
                    true,
                    null,
                    null,
                    0,
                    List.of(),
                    List.of(version(Language.ZH), version(Language.EN)),
                    List.of(),
                    List.of());
        }

        private static IssuedLanguage version(Language language) {
            return new IssuedLanguage(language, ISSUED, null, "0".repeat(64), "docx", "application/zip", 1);
        }
    }
}
