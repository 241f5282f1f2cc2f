package org.hexaglot.content.okapi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.hexaglot.content.Remark;

/**
 * Everything that is known about a file before Okapi sees it; a file that does not pass never gets this far. Nothing
 * here needs Okapi.
 */
record Inspection(PackageType type, Anatomy anatomy, List<Remark> remarks) {

    static Inspection of(Path file, String fileName, String mediaType) throws IOException {
        Signature.mustBeZip(file);
        PackageType.mustNotPromiseMacros(fileName, mediaType);
        try (Archive archive = Archive.open(file)) {
            PackageType type = PackageType.of(archive);
            type.mustBeAsDeclared(fileName, mediaType);
            return switch (type) {
                case WORD -> word(archive);
                case OPEN_DOCUMENT -> openDocument(archive);
            };
        }
    }

    private static Inspection word(Archive archive) throws IOException {
        Findings findings = new Findings();
        WordAnatomy anatomy = new WordAnatomy();
        WordParts.checkNames(archive, findings);
        walk(archive, List.of(new WordParts(findings), anatomy));
        return new Inspection(PackageType.WORD, anatomy.anatomy(), findings.verdict());
    }

    private static Inspection openDocument(Archive archive) throws IOException {
        Findings findings = new Findings();
        OpenDocumentAnatomy anatomy = new OpenDocumentAnatomy();
        OpenDocumentParts.checkNames(archive, findings);
        walk(archive, List.of(new OpenDocumentParts(findings), anatomy));
        return new Inspection(PackageType.OPEN_DOCUMENT, anatomy.anatomy(), findings.verdict());
    }

    private static void walk(Archive archive, List<PartVisitor> visitors) throws IOException {
        for (String name : archive.names()) {
            if (Archive.isXml(name)) {
                try (InputStream in = archive.read(name)) {
                    XmlPart.walk(name, in, visitors);
                }
            }
        }
    }
}
