package org.hexaglot.content.okapi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.TextFragment;
import org.hexaglot.content.CodedText;

/** Okapi's text with codes to and from ours. */
final class Fragments {
    private Fragments() {}

    static String coded(TextFragment fragment) {
        List<CodedText.Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        String marked = fragment.getCodedText();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (TextFragment.isMarker(c)) {
                if (!text.isEmpty()) {
                    pieces.add(new CodedText.Text(text.toString()));
                    text.setLength(0);
                }
                pieces.add(code(fragment.getCode(marked.charAt(++i))));
            } else {
                text.append(c);
            }
        }
        if (!text.isEmpty()) {
            pieces.add(new CodedText.Text(text.toString()));
        }
        return CodedText.of(pieces);
    }

    private static CodedText.Code code(Code code) {
        return new CodedText.Code(
                code.getId(),
                switch (code.getTagType()) {
                    case OPENING -> CodedText.Kind.OPENING;
                    case CLOSING -> CodedText.Kind.CLOSING;
                    case PLACEHOLDER -> CodedText.Kind.ALONE;
                });
    }

    /** The coded text with the codes of the original. */
    static TextFragment fragment(String coded, TextFragment original) {
        Map<CodedText.Code, Code> codes = new HashMap<>();
        original.getCodes().forEach(code -> codes.put(code(code), code));
        TextFragment fragment = new TextFragment();
        for (CodedText.Piece piece : CodedText.pieces(coded)) {
            if (piece instanceof CodedText.Text text) {
                fragment.append(text.value());
            } else {
                Code code = codes.get(piece);
                if (code == null) {
                    throw new IllegalArgumentException("no code " + piece + " in " + coded(original));
                }
                fragment.append(code.clone());
            }
        }
        return fragment;
    }
}
