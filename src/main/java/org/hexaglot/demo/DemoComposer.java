package org.hexaglot.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hexaglot.demo.DemoDocument.Block;
import org.hexaglot.demo.DemoDocument.Heading;
import org.hexaglot.demo.DemoDocument.Paragraph;
import org.hexaglot.demo.DemoDocument.Span;
import org.hexaglot.demo.DemoScenario.Slip;
import org.hexaglot.kernel.Language;

/** Puts texts one after the other in one language, numbering the paragraphs through. */
final class DemoComposer {
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^(\\d+)\\]");

    private final Language language;
    private final List<Slip> slips;
    private final List<Block> blocks = new ArrayList<>();
    private int paragraphs;

    /** @param slips what goes wrong in paragraphs, in whatever language */
    DemoComposer(Language language, List<Slip> slips) {
        this.language = language;
        this.slips = slips;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    void heading(int level, Six... texts) {
        blocks.add(new Heading(
                level, Arrays.stream(texts).map(text -> text.in(language)).collect(Collectors.joining(" – "))));
    }

    void theme(DemoText text) {
        for (int i = 0; i < text.sections().size(); i++) {
            DemoText.Section section = text.sections().get(i);
            heading(2, section.heading());
            section.paragraphs().forEach(paragraph -> paragraph(paragraph, text.footnotes()));
            if (text.table().section() == i + 1) {
                blocks.add(table(text.table()));
            }
        }
    }

    void paragraph(Six paragraph, List<Six> footnotes) {
        paragraphs++;
        String text = slipped(paragraph.in(language));
        List<Span> spans = new ArrayList<>();
        Matcher mark = FOOTNOTE.matcher(text);
        int written = 0;
        while (mark.find()) {
            Six footnote = footnotes.get(Integer.parseInt(mark.group(1)) - 1);
            spans.add(new Span(text.substring(written, mark.start()), footnote.in(language)));
            written = mark.end();
        }
        if (written < text.length()) {
            spans.add(new Span(text.substring(written), ""));
        }
        blocks.add(new Paragraph(paragraphs, List.copyOf(spans)));
    }

    private String slipped(String text) {
        String slipped = text;
        for (Slip slip : slips) {
            if (slip.language() == language) {
                slipped = slipped.replace(slip.right(), slip.wrong());
            }
        }
        return slipped;
    }

    private DemoDocument.Table table(DemoText.Table table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream().map(column -> column.in(language)).toList());
        for (DemoText.Row row : table.rows()) {
            List<String> cells = new ArrayList<>(List.of(row.label().in(language)));
            row.values().forEach(value -> cells.add(LocalText.of(language).number(value)));
            rows.add(List.copyOf(cells));
        }
        return new DemoDocument.Table(
                table.caption().in(language), List.copyOf(rows), table.source().in(language));
    }
}
