package org.hexaglot.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexaglot.content.CodedText.Code;
import org.hexaglot.content.CodedText.Piece;
import org.hexaglot.content.CodedText.Text;

/**
 * Carries the codes of an earlier translation over to a text that is made alike: as many codes, of the same kinds, in the
 * same order, between the same words. What the codes stand for is not compared; it stays in the files.
 */
public final class CarriedCodes {
    private CarriedCodes() {}

    /**
     * The earlier translation with the codes of this source; empty when the sources are not made alike.
     *
     * @param earlier the source of the earlier translation, with its codes
     * @param target the earlier translation, with the codes of its source
     */
    public static String of(String source, String earlier, String target) {
        Map<Integer, Integer> numbers = numbers(CodedText.pieces(source), CodedText.pieces(earlier));
        List<Piece> carried = new ArrayList<>();
        for (Piece piece : CodedText.pieces(target)) {
            if (piece instanceof Code code) {
                Integer number = numbers.get(code.number());
                if (number == null) {
                    return "";
                }
                carried.add(new Code(number, code.kind()));
            } else {
                carried.add(piece);
            }
        }
        String coded = CodedText.of(carried);
        return CodedText.fault(source, coded).isEmpty() ? coded : "";
    }

    /** The numbers of the codes here by those there; none when the two are not made alike. */
    private static Map<Integer, Integer> numbers(List<Piece> here, List<Piece> there) {
        List<Piece> mine = worded(here);
        List<Piece> theirs = worded(there);
        Map<Integer, Integer> numbers = new HashMap<>();
        if (mine.size() != theirs.size()) {
            return Map.of();
        }
        for (int i = 0; i < mine.size(); i++) {
            if (mine.get(i) instanceof Code code && theirs.get(i) instanceof Code earlier) {
                Integer known = numbers.putIfAbsent(earlier.number(), code.number());
                if (code.kind() != earlier.kind() || known != null && known != code.number()) {
                    return Map.of();
                }
            } else if (!mine.get(i).equals(theirs.get(i))) {
                return Map.of();
            }
        }
        return numbers;
    }

    /** Without what stands between words: blanks, quotes and dashes may differ. */
    private static List<Piece> worded(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece instanceof Text text ? new Text(words(text.value())) : piece)
                .filter(piece -> !(piece instanceof Text text && text.value().isEmpty()))
                .toList();
    }

    private static String words(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
