package org.hexaglot.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobNumberTest {
    private static void refused(String field, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields())
                .containsExactly(new Refusal.FieldError("jobNumber", field)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "17-03372 (C) | zh | 17-03372 (C)",
                "GE.08-15978 (E) | en | GE.08-15978 (E)",
                "V.18-00783 (E) | en | V.18-00783 (E)",
                "N2321733 E | en | N23-21733 (E)",
                "K26-04711 (F) | fr | K26-04711 (F)",
                "26-12345 | fr | 26-12345 (F)",
                "2612345 | ar | 26-12345 (A)",
                "*1703372* | zh | 17-03372 (C)",
                "ge. 08–15978(e) | en | GE.08-15978 (E)",
                "GE.08\u221215978\u00A0(E)  091208  101208 | en | GE.08-15978 (E)",
                "17-03372 (C) 210317 220317 *1703372* | zh | 17-03372 (C)",
                "\u200E17-03372 (A)\u200E | ar | 17-03372 (A)",
                "١٧-٠٣٣٧٢ | ar | 17-03372 (A)",
                "１７－０３３７２ （Ｃ） | zh | 17-03372 (C)"
            })
    void readsWhatPeopleTypeAndCopy(String typed, String language, String number) {
        assertThat(JobNumber.of(typed, Language.of(language)).text()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "A/62/89",
                "17-3372",
                "17-033721",
                "170-03372",
                ".17-03372",
                "17-03372 (C) (C)",
                "GE-17-03372",
                "17-03372 (C) today",
                "1703372*",
                "<b>17-03372</b>"
            })
    void refusesWhatIsNoJobNumber(String typed) {
        refused("job-number-form", () -> JobNumber.of(typed, Language.ZH));
    }

    @Test
    void refusesNothingAndTheNumberOfAnotherLanguage() {
        refused("required", () -> JobNumber.of(" \u00A0", Language.ZH));
        refused("job-number-letter", () -> JobNumber.of("17-03372 (C)", Language.FR));
    }

    @Test
    void noTwoLanguagesOfADocumentHaveTheSameNumber() {
        Document document = Drafts.inTranslation(Language.EN, Language.FR, Language.AR);
        document.in(Language.FR).numberJob("26-00001");
        refused("job-number-taken", () -> document.in(Language.AR).numberJob("26-00001 (A)"));
        document.in(Language.AR).numberJob("26-00002 (A)");
        document.in(Language.FR).numberJob("2600001");
        assertThat(List.of(
                        document.language(Language.FR).jobNumber(),
                        document.language(Language.AR).jobNumber()))
                .containsExactly("26-00001 (F)", "26-00002 (A)");
    }
}
