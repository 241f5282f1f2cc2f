package org.hexaglot.reference.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.hexaglot.reference.MatchText;

/** Takes out of each word what does not matter when texts are compared, see {@link MatchText}. */
final class FoldFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    FoldFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!isPlain()) {
            String folded = MatchText.normalised(term.toString());
            term.setEmpty().append(folded);
        }
        return true;
    }

    private boolean isPlain() {
        for (int i = 0; i < term.length(); i++) {
            char c = term.charAt(i);
            if (c > 0x7F || c >= 'A' && c <= 'Z') {
                return false;
            }
        }
        return true;
    }
}
