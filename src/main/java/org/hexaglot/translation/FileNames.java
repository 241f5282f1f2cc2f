package org.hexaglot.translation;

import org.hexaglot.document.Revision;
import org.hexaglot.kernel.Language;

/** What the files of a language are called after their source. */
final class FileNames {
    private FileNames() {}

    /** {@code report.en.docx} becomes {@code report.fr.xlf}. */
    static String inLanguage(Revision source, Language language, String extension) {
        String bare = source.name().replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        String own = "." + source.language().code();
        if (bare.endsWith(own)) {
            bare = bare.substring(0, bare.length() - own.length());
        }
        return bare + "." + language.code() + "." + extension;
    }
}
