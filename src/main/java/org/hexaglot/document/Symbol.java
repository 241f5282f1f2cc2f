package org.hexaglot.document;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.regex.Pattern;
import org.hexaglot.kernel.Refusal;

/**
 * The symbol of a document, as written: all language versions share it, and a document may carry two or three. Series that
 * are not known are accepted and never corrected (domain.md, section 6). Two spellings of one symbol have the same
 * {@link #lookupKey}; equality is that of the spelling.
 */
public record Symbol(String text) implements Comparable<Symbol> {
    /** Longest spelling, and longest look-up key, in characters. */
    public static final int LENGTH = 120;

    private static final int SORT_KEY_LENGTH = 400;
    private static final int MOST_SYMBOLS = 5;
    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();

    /** Hyphen to horizontal bar, minus sign; the fullwidth and small forms are folded before. */
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2043\\u2212\\p{Pd}]");

    /** Blanks of all kinds; the asterisk that marks a reissue for technical reasons; invisible marks of direction. */
    private static final Pattern UNMEANT = Pattern.compile("[\\s\\p{Z}\\p{Cf}*\\u2217]");

    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$");
    private static final Pattern REFUSED = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern PADDED = Pattern.compile("0{0,9}([0-9]{10,})");

    public Symbol {
        text = EDGES.matcher(text).replaceAll("");
        if (REFUSED.matcher(text).find()) {
            throw Refusal.invalid("bad-symbol")
                    .with("symbol", REFUSED.matcher(text).replaceAll(" "));
        }
        String key = key(text);
        if (key.isEmpty()) {
            throw Refusal.invalid("blank-symbol");
        }
        if (text.length() > LENGTH || key.length() > LENGTH) {
            throw Refusal.invalid("long-symbol").with("longest", LENGTH);
        }
    }

    /** The symbol as written, without blanks at its ends; refuses a blank one, a too long one and control characters. */
    public static Symbol of(String text) {
        return new Symbol(text);
    }

    /**
     * The symbols of a composite such as {@code A/62/89-E/2007/76}, joined by a hyphen, an en dash or an em dash; one
     * symbol when it is none. A hyphen inside a symbol is no joint.
     */
    public static List<Symbol> split(String text) {
        if (text.length() > LENGTH * MOST_SYMBOLS) {
            throw Refusal.invalid("long-symbol").with("longest", LENGTH);
        }
        return SymbolJoints.split(text).stream().map(Symbol::of).toList();
    }

    /**
     * What a symbol is looked up by: letter case, blanks, kinds of dashes and the asterisk of a reissue do not matter; all
     * other punctuation does, as {@code E/ECWA/AGR/IG.1/11} and {@code E/ECWA/AGR/IG.11/1} differ.
     */
    public String lookupKey() {
        return key(text);
    }

    /** Whether both are spellings of one symbol. */
    public boolean isSameAs(Symbol other) {
        return lookupKey().equals(other.lookupKey());
    }

    /** Whether it carries the asterisk of a reissue for technical reasons. */
    public boolean isReissue() {
        return text.endsWith("*") || text.endsWith("\u2217");
    }

    /** What can be told from the parts of the symbol. */
    public SymbolParts parts() {
        return SymbolParts.of(this);
    }

    /**
     * What symbols are sorted by, character for character: part by part as in an index, numbers by their value, so that
     * {@code A/71/9} comes before {@code A/71/10}. Numbers are padded to ten digits, a slash comes before all else.
     */
    public String sortKey() {
        String padded = NUMBER.matcher(lookupKey()).replaceAll("000000000$0");
        String key = PADDED.matcher(padded).replaceAll("$1").replace('/', '!');
        return key.length() > SORT_KEY_LENGTH ? key.substring(0, SORT_KEY_LENGTH) : key;
    }

    /** In the order of {@link #sortKey}. */
    @Override
    public int compareTo(Symbol other) {
        int byKey = sortKey().compareTo(other.sortKey());
        return byKey != 0 ? byKey : text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }

    private static String key(String text) {
        String meant = UNMEANT.matcher(FOLD.normalize(text)).replaceAll("");
        return FOLD.normalize(DASHES.matcher(meant).replaceAll("-"));
    }
}
