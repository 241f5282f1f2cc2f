package org.hexaglot.reports.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.hexaglot.kernel.Language;
import org.hexaglot.reports.SampleReport;
import org.hexaglot.reports.ScriptRuns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class DocxFormatTest {
    @ParameterizedTest
    @EnumSource
    void saysWhatThePageSays(Language language) throws IOException {
        SampleReport sample = SampleReport.in(language);
        try (XWPFDocument document = written(sample)) {
            String text = document.getBodyElements().stream()
                    .map(element ->
                            element instanceof XWPFTable table ? table.getText() : ((XWPFParagraph) element).getText())
                    .collect(Collectors.joining("\n"));
            assertThat(sample.words()).allSatisfy(words -> assertThat(text).contains(ScriptRuns.embedded(words)));
            assertThat(document.getProperties().getCoreProperties().getTitle())
                    .isEqualTo(sample.report().title());
        }
    }

    @Test
    void hasHeadingsAndHeadsThatRepeatAcrossThePage() throws Exception {
        try (XWPFDocument document = written(SampleReport.in(Language.FR))) {
            assertThat(document.getParagraphs()).anyMatch(paragraph -> "Heading1".equals(paragraph.getStyle()));
            assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(document.getTables().get(0).getRow(0).isRepeatHeader()).isTrue();
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getOrient())
                    .isEqualTo(STPageOrientation.LANDSCAPE);
            assertThat(document.getStyle().getDocDefaults().xmlText()).contains("fr-FR", "SimSun");
        }
    }

    @Test
    void runsFromRightToLeftInArabic() throws IOException {
        try (XWPFDocument document = written(SampleReport.in(Language.AR))) {
            XWPFTable table = document.getTables().get(0);
            assertThat(table.getCTTbl().getTblPr().isSetBidiVisual()).isTrue();
            XWPFParagraph title = table.getRow(1).getCell(1).getParagraphs().get(0);
            assertThat(title.getCTPPr().isSetBidi()).isTrue();
            assertThat(title.getRuns()).allMatch(run -> run.getCTR().getRPr().sizeOfRtlArray() == 1);
            assertThat(table.getRow(1).getCell(0).getParagraphs().get(0).getRuns())
                    .allMatch(run ->
                            !run.getCTR().isSetRPr() || run.getCTR().getRPr().sizeOfRtlArray() == 0);
        }
    }

    private static XWPFDocument written(SampleReport sample) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        new DocxFormat().write(sample.report(), sample.phrases(), output);
        return new XWPFDocument(new ByteArrayInputStream(output.toByteArray()));
    }
}
