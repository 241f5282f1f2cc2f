package org.hexaglot.parity.web;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexaglot.document.Document;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.parity.Difference;
import org.hexaglot.parity.ParityFindings.Finding;
import org.hexaglot.parity.web.ParityPage.Column;
import org.hexaglot.parity.web.ParityPage.Former;
import org.hexaglot.parity.web.ParityPage.Item;
import org.hexaglot.parity.web.ParityPage.Piece;
import org.hexaglot.parity.web.ParityPage.Place;

/** Puts differences of one paragraph together and marks in its texts what differs. */
final class ParityPlaces {
    /** As authors number paragraphs: <i>12.</i> and what follows. */
    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,4})[.．、]\\s*\\p{L}");

    private ParityPlaces() {}

    /** In the order of the text, those with open differences first. */
    static List<Place> of(Document document, List<Finding> findings, Function<PersonId, String> names) {
        Map<Integer, List<Finding>> byPosition = new TreeMap<>();
        findings.forEach(finding -> byPosition
                .computeIfAbsent(finding.difference().position(), none -> new ArrayList<>())
                .add(finding));
        List<Place> open = new ArrayList<>();
        List<Place> settled = new ArrayList<>();
        byPosition.forEach((position, several) -> {
            Place place = place(document, position, several, names);
            (place.isOpen() ? open : settled).add(place);
        });
        open.addAll(settled);
        return open;
    }

    private static Place place(
            Document document, int position, List<Finding> findings, Function<PersonId, String> names) {
        List<Column> columns = new ArrayList<>();
        for (Language language : document.required()) {
            columns.add(column(language, findings));
        }
        List<Item> items = findings.stream()
                .map(finding -> new Item(
                        finding,
                        finding.waiver() == null
                                ? null
                                : names.apply(finding.waiver().by())))
                .toList();
        Difference first = findings.get(0).difference();
        Difference.Side original = first.sides().get(document.metadata().original());
        Matcher numbered = NUMBER.matcher(original == null ? "" : original.text());
        return new Place(position, numbered.lookingAt() ? numbered.group(1) : "", first.heading(), items, columns);
    }

    private static Column column(Language language, List<Finding> findings) {
        boolean differs = false;
        String text = "";
        BitSet marked = new BitSet();
        List<Former> archived = new ArrayList<>();
        for (Finding finding : findings) {
            Difference difference = finding.difference();
            differs |= difference.kind().holds() && difference.languages().contains(language);
            Difference.Side side = difference.sides().get(language);
            if (side != null) {
                text = side.text();
                mark(marked, side.marks());
                if (side.archived() != null) {
                    archived.add(former(side.archived()));
                }
            }
        }
        return new Column(language, differs, pieces(text, marked), archived);
    }

    private static Former former(Difference.Side.Archive archived) {
        BitSet marked = new BitSet();
        mark(marked, archived.marks());
        return new Former(archived.symbol(), pieces(archived.text(), marked));
    }

    private static void mark(BitSet marked, List<Integer> marks) {
        for (int i = 0; i + 1 < marks.size(); i += 2) {
            marked.set(marks.get(i), marks.get(i + 1));
        }
    }

    private static List<Piece> pieces(String text, BitSet marked) {
        List<Piece> pieces = new ArrayList<>();
        int place = 0;
        while (place < text.length()) {
            boolean isMarked = marked.get(place);
            int next = isMarked ? marked.nextClearBit(place) : marked.nextSetBit(place);
            int end = next < 0 || next > text.length() ? text.length() : next;
            pieces.add(new Piece(text.substring(place, end), isMarked));
            place = end;
        }
        return pieces;
    }
}
