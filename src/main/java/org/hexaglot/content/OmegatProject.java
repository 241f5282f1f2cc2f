package org.hexaglot.content;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A project of OmegaT as a ZIP: the text as XLIFF 1.2 in {@code source}, cut already and not to be cut again, and the
 * files to look at in {@code reference}. Translated, the XLIFF is in {@code target}.
 */
public final class OmegatProject {
    private static final List<String> FOLDERS =
            List.of("source/", "target/", "tm/", "glossary/", "dictionary/", "omegat/", "reference/");

    private OmegatProject() {}

    /**
     * @param name of the project, which is also the folder in the ZIP, and of the text
     * @param references by the name they get
     */
    public static void write(
            BilingualFormats.Languages languages, FileName name, Path text, Map<FileName, Path> references, Path file)
            throws IOException {
        String bare = name.value().replaceFirst("\\.zip$", "").replaceAll("[/\\\\:]+", "-");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (String folder : FOLDERS) {
                zip.putNextEntry(new ZipEntry(bare + "/" + folder));
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry(bare + "/omegat.project"));
            zip.write(settings(languages).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            add(zip, bare + "/source/" + bare + ".xlf", text);
            for (Map.Entry<FileName, Path> reference : references.entrySet()) {
                add(zip, bare + "/reference/" + reference.getKey().value(), reference.getValue());
            }
        }
    }

    private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(file, zip);
        zip.closeEntry();
    }

    private static String settings(BilingualFormats.Languages languages) {
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <omegat>
                    <project version="1.0">
                        <source_dir>__DEFAULT__</source_dir>
                        <target_dir>__DEFAULT__</target_dir>
                        <tm_dir>__DEFAULT__</tm_dir>
                        <glossary_dir>__DEFAULT__</glossary_dir>
                        <glossary_file>__DEFAULT__</glossary_file>
                        <dictionary_dir>__DEFAULT__</dictionary_dir>
                        <source_lang>%s</source_lang>
                        <target_lang>%s</target_lang>
                        <sentence_seg>false</sentence_seg>
                        <support_default_translations>true</support_default_translations>
                        <remove_tags>false</remove_tags>
                    </project>
                </omegat>
                """.formatted(languages.source().code(), languages.target().code());
    }
}
