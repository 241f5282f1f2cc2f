package org.hexaglot.content;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class FileNameTest {
    @Test
    void readsThePlainName() {
        assertThat(FileName.from("attachment; filename=\"A-62-89 (final).docx\"")
                        .value())
                .isEqualTo("A-62-89 (final).docx");
        assertThat(FileName.from("attachment;filename=report.odt").value()).isEqualTo("report.odt");
        assertThat(FileName.from("attachment; filename=\"a \\\"b\\\".docx\"").value())
                .isEqualTo("a \"b\".docx");
    }

    @Test
    void prefersTheExtendedName() {
        assertThat(FileName.from("attachment; filename=\"r.docx\"; filename*=UTF-8''%E6%8A%A5%E5%91%8A.docx")
                        .value())
                .isEqualTo("报告.docx");
        assertThat(FileName.from("attachment; filename*=ISO-8859-1'fr'r%E9sum%E9.docx")
                        .value())
                .isEqualTo("résumé.docx");
    }

    @Test
    void fallsBackWhenTheExtendedNameIsNonsense() {
        assertThat(FileName.from("attachment; filename*=UTF-8''%ZZ; filename=\"r.docx\"")
                        .value())
                .isEqualTo("r.docx");
        assertThat(FileName.from("attachment; filename*=NO-SUCH''a; filename=\"r.docx\"")
                        .value())
                .isEqualTo("r.docx");
    }

    @Test
    void readsRawUtf8ThatCameAsLatin1() {
        assertThat(FileName.from("attachment; filename=\"rÃ©sumÃ©.docx\"").value())
                .isEqualTo("résumé.docx");
    }

    @Test
    void namesWhatHasNoName() {
        assertThat(FileName.from(null).value()).isEqualTo("unnamed");
        assertThat(FileName.from("inline").value()).isEqualTo("unnamed");
        assertThat(new FileName("..").value()).isEqualTo("unnamed");
        assertThat(new FileName("a/").value()).isEqualTo("unnamed");
    }

    @Test
    void stripsFoldersControlsAndReversals() {
        assertThat(new FileName("../../etc/passwd").value()).isEqualTo("passwd");
        assertThat(new FileName("C:\\Users\\me\\r.docx").value()).isEqualTo("r.docx");
        assertThat(new FileName("r\u202Excod.exe\r\n\u0000").value()).isEqualTo("rxcod.exe");
        assertThat(FileName.from("attachment; filename*=UTF-8''..%2F..%2Fx.docx")
                        .value())
                .isEqualTo("x.docx");
    }

    @Test
    void knowsTheExtension() {
        assertThat(new FileName("A.62.DOCX").extension()).isEqualTo("docx");
        assertThat(new FileName("report").extension()).isEmpty();
    }

    @Property
    void whatIsOfferedIsReadBackAsItWas(@ForAll String raw) {
        FileName name = new FileName(raw);
        assertThat(FileName.from(name.asAttachment())).isEqualTo(name);
        assertThat(name.asAttachment()).matches("[ -~]+");
        assertThat(name.value()).doesNotContain("/", "\\", "\n").isNotBlank();
    }
}
