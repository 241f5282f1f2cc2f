package org.hexaglot.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.hexaglot.kernel.Language;

/**
 * Takes a text out of its file in segments and puts a translation back into a copy of the file. Nothing of the original
 * but its text changes, except what the direction and script of the target ask for. Safe for use by several threads.
 */
public interface BilingualFormats {
    /**
     * The segments of a file that was checked before (see {@link TextFormats}). A file that cannot be taken apart is
     * refused with the reason ({@code file-unreadable}).
     */
    BilingualText extract(Path file, Language source) throws IOException;

    /**
     * Writes the translated file. Every part of the result is parsed, the result is taken apart again, and a result
     * that does not hold exactly the given texts in the structure of the original is refused
     * ({@code merge-unfaithful}, with the part) and not left behind.
     *
     * @param text as {@link #extract} gave it for this very file
     * @param targets coded text by segment id, one for every segment
     * @param result is written anew
     */
    void merge(Path original, BilingualText text, Map<String, String> targets, Languages languages, Path result)
            throws IOException;

    /** From which language into which. */
    record Languages(Language source, Language target) {}

    /** Names filter, segmentation rules and word rules together; kept with each extraction. */
    String segmentationRules();
}
