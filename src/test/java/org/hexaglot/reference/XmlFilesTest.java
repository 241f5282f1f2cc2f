package org.hexaglot.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.hexaglot.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class XmlFilesTest {
    @TempDir
    Path folder;

    private static List<Map<Language, String>> tmx(String text) throws XMLStreamException {
        List<Map<Language, String>> units = new ArrayList<>();
        TmxReader.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                (number, line, texts, properties, dated) -> units.add(new HashMap<>(texts)));
        return units;
    }

    @Test
    void readsNoFileOfOurs() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "TOP SECRET");
        String text = "<!DOCTYPE tmx [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><tmx><body><tu>"
                + "<tuv xml:lang=\"en\"><seg>a &x; b</seg></tuv></tu></body></tmx>";
        try {
            assertThat(tmx(text).toString()).doesNotContain("SECRET");
        } catch (XMLStreamException refused) {
            assertThat(refused.getMessage()).doesNotContain("SECRET");
        }
    }

    @Test
    @Timeout(10)
    void isNotBlownUp() {
        StringBuilder entities = new StringBuilder("<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            entities.append("<!ENTITY a")
                    .append(i)
                    .append(" \"&a")
                    .append(i - 1)
                    .append(";&a")
                    .append(i - 1)
                    .append(";\">");
        }
        String text = "<!DOCTYPE tmx [" + entities
                + "]><tmx><body><tu><tuv xml:lang=\"en\"><seg>&a39;</seg></tuv></tu></body></tmx>";
        try {
            assertThat(tmx(text).toString()).hasSizeLessThan(1000);
        } catch (XMLStreamException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    @Test
    void keepsTheTextAndLeavesTheCodesOut() throws XMLStreamException {
        assertThat(tmx("""
                                <tmx version="1.4"><body><tu>
                                <tuv xml:lang="zh-Hans-CN"><seg>第<ph x="1">&lt;sub&gt;<sub>no</sub></ph>1<hi>段</hi></seg></tuv>
                                <tuv lang="ES"><seg><![CDATA[Párrafo <1>]]></seg></tuv>
                                <tuv xml:lang="fr"><seg>  </seg></tuv>
                                </tu></body></tmx>
                                """)).containsExactly(Map.of(Language.ZH, "第1段", Language.ES, "Párrafo <1>"));
    }

    @Test
    void saysTheLineOfWhatIsNoTmx() {
        assertThatThrownBy(() -> tmx("<html/>")).hasMessageContaining("not-tmx");
        assertThatThrownBy(() -> tmx("<tmx><body>\n<tu></body></tmx>"))
                .isInstanceOfSatisfying(XMLStreamException.class, broken -> assertThat(
                                broken.getLocation().getLineNumber())
                        .isEqualTo(2));
    }

    @Test
    void readsBothVersionsOfTbxAndBothStyles() throws XMLStreamException {
        String newer = """
                <tbx type="TBX-Basic" style="dct" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min">
                <text><body><conceptEntry id="c5"><min:subjectField>law</min:subjectField>
                <langSec xml:lang="en"><termSec><term>treaty</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>
                <termSec><term>pact</term><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec></langSec>
                <langSec xml:lang="fr"><termSec><term>traité</term><note>m.</note></termSec></langSec>
                <langSec xml:lang="de"><termSec><term>Vertrag</term></termSec></langSec></conceptEntry></body></text></tbx>
                """;
        TermFile file = TbxReader.read(new ByteArrayInputStream(newer.getBytes(StandardCharsets.UTF_8)));
        assertThat(file.concepts()).singleElement().satisfies(read -> {
            assertThat(read.id()).isEqualTo("c5");
            assertThat(read.content().subject()).isEqualTo("law");
            assertThat(read.content().terms())
                    .extracting(term -> term.language().code() + " " + term.text() + " "
                            + term.status().code())
                    .containsExactly("en treaty preferred", "en pact deprecated", "fr traité admitted");
            assertThat(read.content().terms().get(2).note()).isEqualTo("m.");
        });
    }

    @Test
    void readsItsOwnCsvAsItWas() {
        Concept.Content content = new Concept.Content(
                "Law, \"public\"",
                "Charter",
                "note\nwith a line",
                List.of(
                        Term.preferred(Language.EN, "=SUM(1)"),
                        new Term(Language.AR, "معاهدة", Term.Status.DEPRECATED, Term.Form.SHORT, "art. 1", "a, b")));
        Concept concept = new Concept(
                7,
                1,
                Concept.State.VALIDATED,
                content,
                null,
                new org.hexaglot.kernel.PersonId("terminologist"),
                java.time.Instant.EPOCH);
        String csv = TermCsv.write(List.of(concept));
        assertThat(csv).contains("'=SUM(1)");
        assertThat(TermCsv.read(csv).concepts()).singleElement().satisfies(read -> assertThat(read.content())
                .isEqualTo(content));
    }
}
