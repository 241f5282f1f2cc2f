package org.hexaglot.reference.lucene;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.hexaglot.reference.MatchText;

/**
 * What likely candidates for a text have in common with it: its words, and for scripts without spaces the pairs of
 * neighbouring characters, of which there are enough to tell texts apart.
 *
 * @param terms each as often as it comes
 * @param perEdit how many of them one changed word can take away
 */
record Features(List<String> terms, int perEdit) {
    private static final int LONGEST = 100;

    static Features of(MatchText text) {
        List<String> words = text.words();
        List<String> terms = new ArrayList<>(words.size());
        boolean paired = false;
        for (int i = 0; i < words.size(); i++) {
            boolean unspaced = isUnspaced(words.get(i));
            boolean begins = unspaced && i + 1 < words.size() && isUnspaced(words.get(i + 1));
            boolean ends = unspaced && i > 0 && isUnspaced(words.get(i - 1));
            if (begins) {
                terms.add(words.get(i) + words.get(i + 1));
                paired = true;
            } else if (!ends) {
                terms.add(shortened(words.get(i)));
            }
        }
        return new Features(terms, paired ? 2 : 1);
    }

    private static String shortened(String word) {
        return word.length() > LONGEST ? word.substring(0, LONGEST) : word;
    }

    private static boolean isUnspaced(String word) {
        return MatchText.isUnspaced(word.codePointAt(0));
    }

    TokenStream stream() {
        return new Given(terms.iterator());
    }

    /** A stream of terms that are there already. */
    private static final class Given extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final Iterator<String> terms;

        Given(Iterator<String> terms) {
            this.terms = terms;
        }

        @Override
        public boolean incrementToken() {
            if (!terms.hasNext()) {
                return false;
            }
            clearAttributes();
            term.append(terms.next());
            return true;
        }
    }
}
