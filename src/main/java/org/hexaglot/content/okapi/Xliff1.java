package org.hexaglot.content.okapi;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filterwriter.XLIFFWriter;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.Property;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.common.resource.TextFragment.TagType;
import net.sf.okapi.common.resource.TextUnit;
import net.sf.okapi.filters.xliff.XLIFFFilter;
import org.hexaglot.content.CodedText;
import org.hexaglot.content.Exchange;
import org.hexaglot.content.Exchange.Entry;
import org.hexaglot.content.Exchange.Returned;
import org.hexaglot.content.Exchange.ReturnedEntry;
import org.hexaglot.content.SegmentState;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/** XLIFF 1.2 with Okapi's writer and filter. */
final class Xliff1 {
    private Xliff1() {}

    static void write(Exchange exchange, Path file) {
        LocaleId target = LocaleId.fromString(exchange.languages().target().code());
        LocaleId source = LocaleId.fromString(exchange.languages().source().code());
        XLIFFWriter writer = new XLIFFWriter();
        writer.getParameters().setPlaceholderMode(true);
        writer.getParameters().setIncludeAltTrans(false);
        writer.getParameters().setIncludeIts(false);
        writer.getParameters().setCopySource(false);
        try {
            writer.create(file.toString(), null, source, target, "x-docx", exchange.origin(), null);
            writer.writeStartFile(exchange.origin(), "x-docx", null);
            for (Exchange.Unit unit : exchange.units()) {
                unit.entries().forEach(entry -> writer.writeTextUnit(unit(entry, target)));
            }
            writer.writeEndFile();
        } finally {
            writer.close();
        }
    }

    private static ITextUnit unit(Entry entry, LocaleId target) {
        TextUnit unit = new TextUnit(entry.segment().id());
        unit.setPreserveWhitespaces(true);
        unit.setSource(new TextContainer(fragment(entry.segment().text())));
        if (!entry.target().isEmpty()) {
            TextContainer translation = new TextContainer(fragment(entry.target()));
            translation.setProperty(new Property(Property.STATE, state(entry.state())));
            unit.setTarget(target, translation);
        }
        return unit;
    }

    private static TextFragment fragment(String coded) {
        TextFragment fragment = new TextFragment();
        for (CodedText.Piece piece : CodedText.pieces(coded)) {
            if (piece instanceof CodedText.Text text) {
                fragment.append(text.value());
            } else if (piece instanceof CodedText.Code code) {
                fragment.append(code(code));
            }
        }
        // A pair that spans two segments is open in each of them, and must be known as such when it is written.
        fragment.invalidate();
        fragment.balanceMarkers();
        return fragment;
    }

    private static Code code(CodedText.Code code) {
        TagType type =
                switch (code.kind()) {
                    case OPENING -> TagType.OPENING;
                    case CLOSING -> TagType.CLOSING;
                    case ALONE -> TagType.PLACEHOLDER;
                };
        Code made = new Code(type, "x-code" + code.number(), "");
        made.setId(code.number());
        return made;
    }

    private static String state(SegmentState state) {
        return switch (state) {
            case INITIAL -> "needs-translation";
            case TRANSLATED -> "translated";
            case REVIEWED -> "signed-off";
            case FINAL -> "final";
        };
    }

    static Returned read(Path file, String origin, @Nullable Language target) {
        List<ReturnedEntry> entries = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        LocaleId to = target == null ? LocaleId.EMPTY : LocaleId.fromString(target.code());
        try (XLIFFFilter filter = new XLIFFFilter();
                RawDocument document = new RawDocument(file.toUri(), "UTF-8", LocaleId.ENGLISH, to)) {
            filter.getParameters().setOverrideTargetLanguage(true);
            filter.getParameters().setFallbackToID(true);
            filter.open(document);
            while (filter.hasNext()) {
                Event event = filter.next();
                if (event.isTextUnit()) {
                    ITextUnit unit = event.getTextUnit();
                    if (!ids.add(unit.getId())) {
                        throw OkapiExchangeFormats.invalid("trans-unit id=\"" + unit.getId() + "\"");
                    }
                    entries.add(entry(unit, unit.getTarget(to)));
                }
            }
        }
        return new Returned(origin, target, entries);
    }

    private static ReturnedEntry entry(ITextUnit unit, @Nullable TextContainer target) {
        String source = Fragments.coded(unit.getSource().getUnSegmentedContentCopy());
        if (target == null) {
            return new ReturnedEntry(unit.getId(), source, "", null);
        }
        Property state = target.getProperty(Property.STATE);
        return new ReturnedEntry(
                unit.getId(),
                source,
                Fragments.coded(target.getUnSegmentedContentCopy()),
                state == null ? null : state(state.getValue()));
    }

    private static @Nullable SegmentState state(String state) {
        return switch (state) {
            case "new", "needs-translation" -> SegmentState.INITIAL;
            case "translated",
                    "needs-adaptation",
                    "needs-l10n",
                    "needs-review-adaptation",
                    "needs-review-l10n",
                    "needs-review-translation" -> SegmentState.TRANSLATED;
            case "signed-off" -> SegmentState.REVIEWED;
            case "final" -> SegmentState.FINAL;
            default -> null;
        };
    }
}
