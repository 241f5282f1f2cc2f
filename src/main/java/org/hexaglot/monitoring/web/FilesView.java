package org.hexaglot.monitoring.web;

import java.util.List;
import org.hexaglot.document.Revision;

/** All files of a document, newest first. */
public record FilesView(List<Made> files) {
    /** A file with the name of its maker and whether readers get it. */
    public record Made(Revision revision, String by, boolean issued) {}
}
