package org.hexaglot.content.okapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hexaglot.content.okapi.DocxFixture.docx;
import static org.hexaglot.content.okapi.OdtFixture.odt;
import static org.hexaglot.kernel.Refusal.Kind.INVALID;
import static org.hexaglot.kernel.Refusal.Kind.UNSUPPORTED;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.hexaglot.content.TextFormats;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file that must not pass, and the reason it is given. */
final class RefusedFilesTest {
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Path file() {
        return folder.resolve("file");
    }

    private Refusal refused(Path file, String name, String mediaType) {
        return catchThrowableOfType(
                Refusal.class, () -> new OkapiTextFormats().read(file, name, mediaType, Language.EN));
    }

    private void assertRefused(DocxFixture fixture, String key) throws IOException {
        assertThat(refused(fixture.write(file()), "text.docx", TextFormats.DOCX))
                .returns(key, Refusal::key)
                .returns(INVALID, Refusal::kind);
    }

    private void assertRefused(OdtFixture fixture, String key) throws IOException {
        assertThat(refused(fixture.write(file()), "text.odt", TextFormats.ODT))
                .returns(key, Refusal::key)
                .returns(INVALID, Refusal::kind);
    }

    private void assertRefused(byte[] content, Refusal.Kind kind, String key) throws IOException {
        assertThat(refused(Files.write(file(), content), "text.docx", TextFormats.DOCX))
                .returns(key, Refusal::key)
                .returns(kind, Refusal::kind);
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    @Test
    void otherKindsOfFileWithWhatToSendInstead() throws IOException {
        assertRefused(new byte[0], INVALID, "file-empty");
        assertRefused(bytes("%PDF-1.7", StandardCharsets.US_ASCII), UNSUPPORTED, "file-pdf");
        assertRefused(bytes("{\\rtf1", StandardCharsets.US_ASCII), UNSUPPORTED, "file-rtf");
        assertRefused(bytes("Just text", StandardCharsets.US_ASCII), UNSUPPORTED, "file-type-unsupported");
        assertRefused(compound("WordDocument"), UNSUPPORTED, "file-doc");
        assertRefused(compound("EncryptedPackage"), INVALID, "file-encrypted");
        assertRefused(compound("Workbook"), UNSUPPORTED, "file-type-unsupported");
    }

    private static byte[] compound(String entry) {
        byte[] name = bytes(entry, StandardCharsets.UTF_16LE);
        byte[] content = Arrays.copyOf(OLE, 2048 + name.length);
        System.arraycopy(name, 0, content, 1024, name.length);
        return content;
    }

    @Test
    void whatIsNotWhatItIsSaidToBe() throws IOException {
        Path file = odt("One two.").write(file());
        assertThat(refused(file, "text.docx", "")).returns("file-type-mismatch", Refusal::key);
        assertThat(refused(file, "", TextFormats.DOCX)).returns(UNSUPPORTED, Refusal::kind);
        assertThat(refused(file, "text.odt", "text/plain; charset=utf-8").arguments())
                .containsEntry("declared", "text/plain")
                .containsEntry("actual", ".odt");
    }

    @Test
    void damagedPackages() throws IOException {
        byte[] whole = Files.readAllBytes(docx("One two three.").write(file()));
        assertRefused(Arrays.copyOf(whole, whole.length / 2), INVALID, "file-corrupt");
        byte[] bent = whole.clone();
        bent[120] ^= 0x55;
        assertRefused(bent, INVALID, "file-corrupt");
        assertRefused(docx("One.").part("../evil.xml", "<x/>"), "file-corrupt");
    }

    @Test
    void macrosUnderAnyName() throws IOException {
        assertRefused(docx("One.").macro(), "file-macros");
        assertRefused(docx("One.").macroEnabled(), "file-macros");
        assertThat(refused(docx("One.").macroEnabled().write(file()), "text.docm", ""))
                .returns("file-macros", Refusal::key)
                .returns(UNSUPPORTED, Refusal::kind);
        assertRefused(odt("One.").part("Basic/Standard/Module1.xml", "<x/>"), "file-macros");
        assertRefused(odt("One.").raw("<script:event-listener/>"), "file-macros");
    }

    @Test
    void bombs() throws IOException {
        assertRefused(docx("One.").bomb(16), "file-expands-too-much");
        assertRefused(docx("One.").raw("<w:p>".repeat(5000) + "</w:p>".repeat(5000)), "file-expands-too-much");
    }

    @Test
    void documentTypesAndEntities() throws IOException {
        assertRefused(docx("One.").externalEntity(), "file-dtd");
        assertRefused(docx("One.").part("word/settings.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>"), "file-dtd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"attachedTemplate", "oleObject", "image", "frame", "subDocument"})
    void whatWouldFetchFromElsewhere(String type) throws IOException {
        assertRefused(docx("One.").externalRelation(type, "https://example.org/x"), "file-external-content");
        assertRefused(docx("One.").externalRelation(type, "\\\\server\\share\\x"), "file-external-content");
        assertRefused(docx("One.").externalRelation(type, "file://server/x"), "file-external-content");
    }

    @Test
    void fieldsThatFetchOrCommand() throws IOException {
        assertRefused(docx("One.").field("DDEAUTO c:\\\\windows\\\\cmd.exe \"/k\"", "x"), "file-external-content");
        assertRefused(docx("One.").field("INCLUDEPICTURE \"https://example.org/x.png\"", "x"), "file-external-content");
        assertRefused(docx("One.").field("INCLUDETEXT \\\\\\\\server\\\\x.docx", "x"), "file-external-content");
    }

    @Test
    void picturesOfOpenDocumentTextsFromElsewhere() throws IOException {
        assertRefused(odt("One.").picture("https://example.org/x.png"), "file-external-content");
    }

    @Test
    void importedParts() throws IOException {
        assertRefused(docx("One.").raw("<w:altChunk r:id=\"x\"/>"), "file-imported-part");
    }

    @Test
    void illFormedParts() throws IOException {
        assertRefused(docx("One.").raw("<w:p>"), "file-xml-malformed");
        assertRefused(docx("One.").part("word/styles.xml", "<w:styles/>"), "file-xml-malformed");
    }

    @Test
    void unsettledChangesNamingHowMany() throws IOException {
        DocxFixture fixture = docx("One.").insertion("two").deletion("three");
        assertRefused(fixture, "file-tracked-changes");
        assertThat(refused(fixture.write(file()), "", "").arguments()).containsEntry("count", 2);
        assertRefused(
                docx().raw("<w:p><w:r><w:rPr><w:b/><w:rPrChange w:id=\"1\" w:author=\"a\"><w:rPr/></w:rPrChange>"
                        + "</w:rPr><w:t>One</w:t></w:r></w:p>"),
                "file-tracked-changes");
        assertRefused(odt("One.").trackedDeletion("two"), "file-tracked-changes");
    }

    @Test
    void encryptedOpenDocumentTexts() throws IOException {
        assertRefused(odt("One.").encrypted(), "file-encrypted");
    }

    @Test
    void documentsWithoutAWord() throws IOException {
        assertRefused(docx(), "file-no-text");
        assertRefused(docx(" ", "—"), "file-no-text");
        assertRefused(odt(""), "file-no-text");
    }
}
