package org.hexaglot.quality.web;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hexaglot.content.CodedText;
import org.hexaglot.quality.Spot;
import org.hexaglot.quality.web.ChecksPage.Piece;

/** Cuts a coded text at its marked places and its codes. */
final class Pieces {
    private Pieces() {}

    /** @param codes whether codes are shown; few alarms are about them */
    static List<Piece> of(String coded, List<Spot> spots, boolean codes) {
        BitSet marked = new BitSet();
        spots.forEach(spot -> marked.set(spot.from(), spot.to()));
        List<Piece> pieces = new ArrayList<>();
        StringBuilder read = new StringBuilder();
        for (CodedText.Piece piece : CodedText.pieces(coded)) {
            if (piece instanceof CodedText.Text text) {
                cut(text.value(), read.length(), marked, pieces);
                read.append(text.value());
            } else if (codes) {
                pieces.add(new Piece(piece.toString(), false, true));
            } else if (CodedText.isNumber(read)) {
                pieces.add(new Piece(" ", false, false));
            }
        }
        return pieces;
    }

    private static void cut(String text, int place, BitSet marked, List<Piece> pieces) {
        int from = 0;
        while (from < text.length()) {
            boolean isMarked = marked.get(place + from);
            int next = isMarked ? marked.nextClearBit(place + from) : marked.nextSetBit(place + from);
            int to = next < 0 ? text.length() : Math.min(text.length(), next - place);
            pieces.add(new Piece(text.substring(from, to), isMarked, false));
            from = to;
        }
    }
}
