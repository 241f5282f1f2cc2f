package org.hexaglot.translation;

import org.hexaglot.document.Revision;
import org.hexaglot.kernel.Language;

/** What the files of a language are called after their source. */
final class FileNames {
    private FileNames() {}

    /** {@code report.en.docx} becomes {@code report.fr.xlf}, {@code A_62_89-E.docx} becomes {@code A_62_89-F.xlf}. */
    static String inLanguage(Revision source, Language language, String extension) {
        String bare = source.name().replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        String letter = "-" + source.language().letter();
        if (bare.endsWith(letter)) {
            return without(bare, letter) + "-" + language.letter() + "." + extension;
        }
        String code = "." + source.language().code();
        return (bare.endsWith(code) ? without(bare, code) : bare) + "." + language.code() + "." + extension;
    }

    private static String without(String name, String ending) {
        return name.substring(0, name.length() - ending.length());
    }
}
