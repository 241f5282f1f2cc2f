package org.hexaglot.content.okapi;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.lib.xliff2.core.CTag;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.Part.GetTarget;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.StartFileData;
import net.sf.okapi.lib.xliff2.core.StartXliffData;
import net.sf.okapi.lib.xliff2.core.TagType;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.glossary.Definition;
import net.sf.okapi.lib.xliff2.glossary.GlossEntry;
import net.sf.okapi.lib.xliff2.glossary.Translation;
import net.sf.okapi.lib.xliff2.matches.Match;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;
import org.hexaglot.content.CodedText;
import org.hexaglot.content.Exchange;
import org.hexaglot.content.Exchange.Entry;
import org.hexaglot.content.Exchange.Offer;
import org.hexaglot.content.Exchange.Returned;
import org.hexaglot.content.Exchange.ReturnedEntry;
import org.hexaglot.content.Exchange.Term;
import org.hexaglot.content.SegmentState;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/** XLIFF 2.1 with Okapi's toolkit, which checks what a schema cannot: ids, codes, languages. */
final class Xliff2 {
    private static final String VERSION = "2.1";
    /** A translation that only stands there as an offer of the memory. */
    private static final String OFFERED = "hexaglot:offered";
    /** Everything but unknown prefixes of references into extensions, which are allowed and none of our business. */
    private static final int VALIDATION = XLIFFReader.VALIDATION_MAXIMAL & ~XLIFFReader.VALIDATION_INCLUDE_FRAGIDPREFIX;

    private Xliff2() {}

    static void write(Exchange exchange, Path file) throws IOException {
        StartXliffData start = new StartXliffData(VERSION);
        start.setSourceLanguage(exchange.languages().source().code());
        start.setTargetLanguage(exchange.languages().target().code());
        StartFileData data = new StartFileData("f1");
        data.setOriginal(exchange.origin());
        data.setCanResegment(false);
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            XLIFFWriter writer = new XLIFFWriter();
            writer.setUseIndentation(true);
            writer.create(
                    out,
                    exchange.languages().source().code(),
                    exchange.languages().target().code());
            writer.writeStartDocument(start, null);
            writer.writeStartFile(data);
            exchange.units().forEach(unit -> writer.writeUnit(unit(unit)));
            writer.writeEndFile();
            writer.writeEndDocument();
            writer.close();
        }
    }

    private static Unit unit(Exchange.Unit paragraph) {
        Unit unit = new Unit(paragraph.id());
        unit.setPreserveWS(true);
        ignorable(unit, paragraph.lead());
        for (Entry entry : paragraph.entries()) {
            Segment segment = unit.appendSegment();
            segment.setId(entry.segment().id());
            fill(segment.getSource(), entry.segment().text());
            segment.setState(TargetState.valueOf(entry.state().name()));
            if (entry.offered()) {
                segment.setSubState(OFFERED);
            }
            entry.offers().forEach(offer -> unit.getMatches()
                    .add(match(entry.segment().id(), offer)));
            if (!entry.target().isEmpty()) {
                fill(segment.getTarget(GetTarget.CREATE_EMPTY), entry.target());
            }
            ignorable(unit, entry.segment().after());
        }
        paragraph.terms().forEach(term -> unit.getGlossary().add(entry(term)));
        return unit;
    }

    private static Match match(String segment, Offer offer) {
        Match match = new Match();
        match.setRef("#" + segment);
        match.setType(offer.kind() == Offer.Kind.IN_CONTEXT || offer.kind() == Offer.Kind.REPEATED ? "icm" : "tm");
        match.setSimilarity((double) offer.likeness());
        match.setMatchQuality((double) offer.quality());
        match.setOrigin(offer.origin());
        match.setSource(new Fragment(match.getStore(), false, offer.source()));
        match.setTarget(new Fragment(match.getStore(), true, offer.target()));
        return match;
    }

    private static GlossEntry entry(Term term) {
        GlossEntry entry = new GlossEntry();
        entry.setTerm(new net.sf.okapi.lib.xliff2.glossary.Term(term.source()));
        entry.getTranslations().add(new Translation(term.target()));
        if (!term.note().isEmpty()) {
            entry.setDefinition(new Definition(term.note()));
        }
        return entry;
    }

    private static void ignorable(Unit unit, String coded) {
        if (!coded.isEmpty()) {
            fill(unit.appendIgnorable().getSource(), coded);
        }
    }

    private static void fill(Fragment fragment, String coded) {
        for (CodedText.Piece piece : CodedText.pieces(coded)) {
            if (piece instanceof CodedText.Text text) {
                fragment.append(text.value());
            } else if (piece instanceof CodedText.Code code) {
                TagType type =
                        switch (code.kind()) {
                            case OPENING -> TagType.OPENING;
                            case CLOSING -> TagType.CLOSING;
                            case ALONE -> TagType.STANDALONE;
                        };
                CTag tag = fragment.append(type, String.valueOf(code.number()), null, true);
                tag.setCanCopy(false);
                tag.setCanDelete(false);
            }
        }
    }

    static Returned read(Path file) {
        String origin = "";
        @Nullable Language target = null;
        List<ReturnedEntry> entries = new ArrayList<>();
        try (XLIFFReader reader = new XLIFFReader(VALIDATION)) {
            reader.open(file.toFile());
            while (reader.hasNext()) {
                Event event = reader.next();
                if (event.isStartXliff()) {
                    String language = event.getStartXliffData().getTargetLanguage();
                    target = language == null ? null : OkapiExchangeFormats.language(language);
                } else if (event.isStartFile() && origin.isEmpty()) {
                    String original = event.getStartFileData().getOriginal();
                    origin = original == null ? "" : original;
                } else if (event.isUnit()) {
                    event.getUnit().getSegments().forEach(segment -> entries.add(entry(segment)));
                }
            }
        }
        return new Returned(origin, target, entries);
    }

    private static ReturnedEntry entry(Segment segment) {
        String id = segment.getId();
        return new ReturnedEntry(
                id == null ? "" : id,
                coded(segment.getSource()),
                segment.hasTarget() ? coded(segment.getTarget()) : "",
                SegmentState.valueOf(segment.getState().name()));
    }

    private static String coded(Fragment fragment) {
        List<CodedText.Piece> pieces = new ArrayList<>();
        for (Object each : fragment) {
            if (each instanceof String text) {
                pieces.add(new CodedText.Text(text));
            } else if (each instanceof CTag tag && tag.getId().matches("\\d{1,6}")) {
                pieces.add(new CodedText.Code(
                        Integer.parseInt(tag.getId()),
                        switch (tag.getTagType()) {
                            case OPENING -> CodedText.Kind.OPENING;
                            case CLOSING -> CodedText.Kind.CLOSING;
                            case STANDALONE -> CodedText.Kind.ALONE;
                        }));
            }
        }
        return CodedText.of(pieces);
    }
}
