package org.hexaglot.content;

import java.util.List;
import org.hexaglot.kernel.Language;

/**
 * Cuts running text into sentences by the office's rules, {@code workflow/segmentation.srx}: the very rules by which texts
 * are cut for translation, so that what is remembered and what is looked up are cut alike. Safe for use by several
 * threads.
 */
public interface SentenceRules {
    /** The sentences in order, without the blanks around them; none of blank text. */
    List<String> sentences(Language language, String text);

    /** Changes with every change of the rules. */
    String version();
}
