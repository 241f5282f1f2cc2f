package org.hexaglot.parity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.content.AgreedPassages;
import org.hexaglot.content.Paragraph;
import org.hexaglot.content.Piece;
import org.hexaglot.content.TextComparison;
import org.hexaglot.kernel.Language;
import org.hexaglot.parity.Difference.Side;
import org.hexaglot.reference.Archived;
import org.hexaglot.reference.Archived.Issued;
import org.jspecify.annotations.Nullable;

/**
 * Compares the agreed passages of a document with their archived text, language by language (domain.md section 7): each
 * has to stand in the file word for word as it was issued before. Of what was never issued, only the original can be
 * compared, with the passage as it was marked.
 */
final class AgreedComparison {
    private final Language original;
    private final Map<Language, AgreedPassages> texts = new EnumMap<>(Language.class);
    private final Map<Passage, AgreedPassages> paragraphs = new LinkedHashMap<>();
    private final List<Difference> differences = new ArrayList<>();

    private AgreedComparison(Language original) {
        this.original = original;
    }

    /** @param passages the paragraphs of all languages, aligned */
    static List<Difference> of(
            Language original, Map<Language, List<Paragraph>> versions, List<Passage> passages, List<Archived> agreed) {
        AgreedComparison comparison = new AgreedComparison(original);
        if (!agreed.isEmpty()) {
            comparison.read(versions, passages);
            agreed.forEach(comparison::compare);
        }
        return comparison.differences;
    }

    private void compare(Archived agreed) {
        Passage place = place(agreed.passage());
        List<Language> unarchived = new ArrayList<>();
        texts.forEach((language, text) -> {
            List<Issued> expected = agreed.in(language);
            if (expected.isEmpty() && language != original) {
                unarchived.add(language);
                return;
            }
            Issued first = expected.isEmpty() ? new Issued(agreed.passage(), "") : expected.get(0);
            if (!text.has(first.text()) && expected.stream().noneMatch(each -> text.has(each.text()))) {
                add(DifferenceKind.AGREED, agreed, place, List.of(language), first);
            }
        });
        if (!unarchived.isEmpty()) {
            add(DifferenceKind.UNARCHIVED, agreed, place, unarchived, null);
        }
    }

    /** The paragraph of the original in which the passage stands, or that comes closest to it. */
    private @Nullable Passage place(String passage) {
        AgreedPassages text = texts.get(original);
        String closest = text == null || text.has(passage) ? passage : text.nearest(passage);
        return paragraphs.entrySet().stream()
                .filter(each -> each.getValue().has(closest))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private void read(Map<Language, List<Paragraph>> versions, List<Passage> passages) {
        versions.forEach((language, text) -> texts.put(language, AgreedPassages.in(text)));
        for (Passage each : passages) {
            Stated stated = each.versions.get(original);
            if (stated != null) {
                paragraphs.put(each, AgreedPassages.in(List.of(stated.paragraph())));
            }
        }
    }

    private void add(
            DifferenceKind kind,
            Archived agreed,
            @Nullable Passage place,
            List<Language> languages,
            @Nullable Issued expected) {
        Map<Language, Side> sides = new EnumMap<>(Language.class);
        if (place != null) {
            place.versions.forEach((language, stated) -> sides.put(language, Side.of(stated.text())));
        }
        StringBuilder identity = new StringBuilder(agreed.passage());
        if (expected != null) {
            for (Language language : languages) {
                Side present = sides.get(language);
                String text = present == null ? nearest(language, expected) : present.text();
                sides.put(language, compared(text, expected));
                identity.append('|').append(expected.text()).append('|').append(text);
            }
        }
        differences.add(Difference.of(
                kind,
                place == null ? 1 : place.position,
                place == null ? "" : place.heading,
                languages,
                sides,
                identity.toString()));
    }

    private String nearest(Language language, Issued expected) {
        AgreedPassages text = texts.get(language);
        return text == null ? "" : text.nearest(expected.text());
    }

    private static Side compared(String text, Issued expected) {
        List<Piece> pieces = TextComparison.pieces(expected.text(), text);
        List<Integer> marks = new ArrayList<>();
        List<Integer> archivedMarks = new ArrayList<>();
        List<String> values = new ArrayList<>();
        int place = 0;
        int archivedPlace = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int length = piece.text().length();
            boolean meant = !piece.text().isBlank();
            if (piece.kind() == Piece.Kind.INSERTED && meant && !isAround(pieces, i)) {
                marks.addAll(List.of(place, place + length));
                values.add(piece.text().strip());
            } else if (piece.kind() == Piece.Kind.DELETED && meant) {
                archivedMarks.addAll(List.of(archivedPlace, archivedPlace + length));
            }
            place += piece.kind() == Piece.Kind.DELETED ? 0 : length;
            archivedPlace += piece.kind() == Piece.Kind.INSERTED ? 0 : length;
        }
        return new Side(text, values, marks, new Side.Archive(expected.text(), archivedMarks, expected.symbol()));
    }

    /** An agreed passage may be a part of a paragraph; what stands before and after it there is no difference. */
    private static boolean isAround(List<Piece> pieces, int index) {
        boolean replaces = index > 0 && pieces.get(index - 1).kind() == Piece.Kind.DELETED;
        return !replaces
                && (hasNoWord(pieces.subList(0, index)) || hasNoWord(pieces.subList(index + 1, pieces.size())));
    }

    private static boolean hasNoWord(List<Piece> archived) {
        return archived.stream()
                .filter(piece -> piece.kind() != Piece.Kind.INSERTED)
                .noneMatch(piece -> piece.text().codePoints().anyMatch(Character::isLetterOrDigit));
    }
}
