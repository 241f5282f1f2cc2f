package org.hexaglot.content;

import java.io.IOException;
import java.nio.file.Path;
import org.hexaglot.kernel.Language;

/**
 * Reads the files that authors, editors and translators send. A file is checked before its text is used, and refused
 * with the reason and what to do: 415 when it is another kind of file than we take, 422 when there is something wrong
 * with it. Safe for use by several threads.
 */
public interface TextFormats {
    /** Word documents. */
    String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    /** OpenDocument texts. */
    String ODT = "application/vnd.oasis.opendocument.text";

    /**
     * Checks the file and extracts its text.
     *
     * @param fileName only its extension matters, and only when it contradicts the content
     * @param mediaType as declared by the sender; {@code application/octet-stream} or nothing declares nothing
     * @param language the language the text is written in
     */
    DocumentText read(Path file, String fileName, String mediaType, Language language) throws IOException;

    /** Names the rules of extraction and counting together; stored with each count. */
    String rulesVersion();
}
