package org.hexaglot.reference;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hexaglot.kernel.Language;
import org.hexaglot.reference.Stems.Stem;

/** Where the words of a query stand in a text, in any of their forms. */
@Singleton
public final class Marks {
    private final Stems stems;

    Marks(Stems stems) {
        this.stems = stems;
    }

    /**
     * A stretch of text.
     *
     * @param from index of its first character
     * @param to index after its last
     */
    public record Mark(int from, int to) {}

    /** A piece of a text, marked or not; all pieces together are the text. */
    public record Piece(String text, boolean marked) {}

    /** The whole query in a row where it stands so, else its single words. */
    public List<Mark> of(Language language, String text, String query) {
        List<String> asked = stems.of(language, query).stream().map(Stem::value).toList();
        List<Stem> words = stems.of(language, text);
        List<Mark> inARow = rows(words, asked);
        return inARow.isEmpty() ? single(language, words, Set.copyOf(asked)) : inARow;
    }

    private static List<Mark> rows(List<Stem> words, List<String> asked) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; !asked.isEmpty() && i + asked.size() <= words.size(); i++) {
            List<String> here =
                    words.subList(i, i + asked.size()).stream().map(Stem::value).toList();
            if (here.equals(asked)) {
                marks.add(new Mark(
                        words.get(i).from(), words.get(i + asked.size() - 1).to()));
                i += asked.size() - 1;
            }
        }
        return marks;
    }

    /** Neighbours are marked as one; a single Chinese character says nothing when several were asked for. */
    private static List<Mark> single(Language language, List<Stem> words, Set<String> asked) {
        List<Mark> marks = new ArrayList<>();
        int shortest = language == Language.ZH && asked.size() > 1 ? 2 : 1;
        for (int i = 0; i < words.size(); i++) {
            int end = i;
            while (end < words.size() && asked.contains(words.get(end).value())) {
                end++;
            }
            if (end - i >= shortest) {
                marks.add(new Mark(words.get(i).from(), words.get(end - 1).to()));
            }
            i = Math.max(i, end - 1);
        }
        return marks;
    }

    public static List<Piece> pieces(String text, List<Mark> marks) {
        List<Piece> pieces = new ArrayList<>();
        int reached = 0;
        for (Mark mark : marks) {
            if (mark.from() > reached) {
                pieces.add(new Piece(text.substring(reached, mark.from()), false));
            }
            pieces.add(new Piece(text.substring(mark.from(), mark.to()), true));
            reached = mark.to();
        }
        if (reached < text.length()) {
            pieces.add(new Piece(text.substring(reached), false));
        }
        return pieces;
    }
}
