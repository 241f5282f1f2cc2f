package org.hexaglot.content.okapi;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.IResource;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.annotation.AltTranslation;
import net.sf.okapi.common.annotation.AltTranslationsAnnotation;
import net.sf.okapi.common.filterwriter.XLIFFWriter;
import net.sf.okapi.common.query.MatchType;
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
import org.hexaglot.content.CodedText.Kind;
import org.hexaglot.content.Exchange;
import org.hexaglot.content.Exchange.Entry;
import org.hexaglot.content.Exchange.Offer;
import org.hexaglot.content.Exchange.Returned;
import org.hexaglot.content.Exchange.ReturnedEntry;
import org.hexaglot.content.SegmentState;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/** XLIFF 1.2 with Okapi's writer and filter. */
final class Xliff1 {
    /**
     * A pair may span two segments, and then each of them has half of it. Tools disagree on how such halves are
     * written, so they travel as codes that stand alone, with numbers of their own.
     */
    private static final int HALF_OPENING = 100_000;

    private static final int HALF_CLOSING = 200_000;

    private Xliff1() {}

    static void write(Exchange exchange, Path file) {
        LocaleId target = LocaleId.fromString(exchange.languages().target().code());
        LocaleId source = LocaleId.fromString(exchange.languages().source().code());
        XLIFFWriter writer = new XLIFFWriter();
        writer.getParameters().setPlaceholderMode(true);
        writer.getParameters().setIncludeAltTrans(true);
        writer.getParameters().setIncludeIts(false);
        writer.getParameters().setCopySource(false);
        try {
            writer.create(file.toString(), null, source, target, "x-docx", exchange.origin(), null);
            writer.writeStartFile(exchange.origin(), "x-docx", null);
            for (Exchange.Unit unit : exchange.units()) {
                unit.entries().forEach(entry -> writer.writeTextUnit(unit(entry, source, target)));
            }
            writer.writeEndFile();
        } finally {
            writer.close();
        }
    }

    private static ITextUnit unit(Entry entry, LocaleId source, LocaleId target) {
        TextUnit unit = new TextUnit(entry.segment().id());
        unit.setPreserveWhitespaces(true);
        unit.setSource(new TextContainer(fragment(entry.segment().text())));
        if (!entry.target().isEmpty()) {
            TextContainer translation = new TextContainer(fragment(entry.target()));
            translation.setProperty(new Property(Property.STATE, state(entry.state())));
            unit.setTarget(target, translation);
        }
        if (!entry.offers().isEmpty()) {
            unit.createTarget(target, false, IResource.CREATE_EMPTY).setAnnotation(offers(entry, source, target));
        }
        return unit;
    }

    private static AltTranslationsAnnotation offers(Entry entry, LocaleId source, LocaleId target) {
        AltTranslationsAnnotation offers = new AltTranslationsAnnotation();
        for (Offer offer : entry.offers()) {
            offers.add(new AltTranslation(
                    source,
                    target,
                    fragment(entry.segment().text()),
                    new TextFragment(offer.source()),
                    new TextFragment(offer.target()),
                    type(offer.kind()),
                    offer.quality(),
                    offer.origin()));
        }
        return offers;
    }

    private static MatchType type(Offer.Kind kind) {
        return switch (kind) {
            case REPEATED -> MatchType.EXACT_PREVIOUS_VERSION;
            case IN_CONTEXT -> MatchType.EXACT_LOCAL_CONTEXT;
            case EXACT -> MatchType.EXACT;
            case FUZZY -> MatchType.FUZZY;
        };
    }

    private static TextFragment fragment(String coded) {
        TextFragment fragment = new TextFragment();
        List<CodedText.Code> all = CodedText.codes(coded);
        for (CodedText.Piece piece : CodedText.pieces(coded)) {
            if (piece instanceof CodedText.Text text) {
                fragment.append(text.value());
            } else if (piece instanceof CodedText.Code code) {
                fragment.append(code(code, all));
            }
        }
        fragment.invalidate();
        fragment.balanceMarkers();
        return fragment;
    }

    private static Code code(CodedText.Code code, List<CodedText.Code> all) {
        Kind kind = code.kind();
        boolean whole = kind != Kind.ALONE
                && all.contains(new CodedText.Code(code.number(), Kind.OPENING))
                && all.contains(new CodedText.Code(code.number(), Kind.CLOSING));
        TagType type = TagType.PLACEHOLDER;
        int id = code.number();
        if (whole) {
            type = kind == Kind.OPENING ? TagType.OPENING : TagType.CLOSING;
        } else if (kind != Kind.ALONE) {
            id += kind == Kind.OPENING ? HALF_OPENING : HALF_CLOSING;
        }
        Code made = new Code(type, "x-code" + id, "");
        made.setId(id);
        return made;
    }

    /** What Okapi read, with the halves of pairs as what they are. */
    private static String coded(TextFragment fragment) {
        List<CodedText.Piece> pieces = new ArrayList<>();
        for (CodedText.Piece piece : CodedText.pieces(Fragments.coded(fragment))) {
            pieces.add(piece instanceof CodedText.Code code ? halved(code) : piece);
        }
        return CodedText.of(pieces);
    }

    private static CodedText.Code halved(CodedText.Code code) {
        if (code.kind() != Kind.ALONE || code.number() < HALF_OPENING) {
            return code;
        }
        return code.number() < HALF_CLOSING
                ? new CodedText.Code(code.number() - HALF_OPENING, Kind.OPENING)
                : new CodedText.Code(code.number() - HALF_CLOSING, Kind.CLOSING);
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
        String source = coded(unit.getSource().getUnSegmentedContentCopy());
        if (target == null) {
            return new ReturnedEntry(unit.getId(), source, "", null);
        }
        Property state = target.getProperty(Property.STATE);
        return new ReturnedEntry(
                unit.getId(),
                source,
                coded(target.getUnSegmentedContentCopy()),
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
