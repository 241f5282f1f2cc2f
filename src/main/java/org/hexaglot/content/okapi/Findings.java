package org.hexaglot.content.okapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexaglot.content.Remark;
import org.hexaglot.kernel.Refusal;

/** What was found in the parts of one file, and the verdict: a refusal, or remarks. */
final class Findings {
    private int trackedChanges;
    private int comments;
    private int embedded;
    private int localLinks;
    private int simpleFields;

    void trackedChange() {
        trackedChanges++;
    }

    void comment() {
        comments++;
    }

    void embedded() {
        embedded++;
    }

    /** A field in the short form, whose result the filter does not give. */
    void simpleField() {
        simpleFields++;
    }

    /**
     * Something outside that opening the file would fetch. A path on the author's own machine (the template it was
     * written with) fetches nothing elsewhere and is only worth a remark.
     */
    void fetches(String target) {
        if (!isOnOwnMachine(target)) {
            throw Refusal.invalid("file-external-content").with("target", shortened(target));
        }
        localLinks++;
    }

    private static boolean isOnOwnMachine(String target) {
        String path = target.strip().replace('\\', '/');
        if (path.regionMatches(true, 0, "file:", 0, "file:".length())) {
            path = path.substring("file:".length());
            path = path.startsWith("///") ? path.substring("///".length()) : path;
        }
        return path.matches("[A-Za-z]:/.*") || !path.startsWith("//") && !path.matches("[A-Za-z][A-Za-z0-9+.-]*:.*");
    }

    private static String shortened(String target) {
        return target.length() <= 100 ? target : target.substring(0, 100) + "…";
    }

    /** Refuses unsettled changes, naming how many; otherwise the remarks. */
    List<Remark> verdict() {
        if (trackedChanges > 0) {
            throw Refusal.invalid("file-tracked-changes").with("count", trackedChanges);
        }
        List<Remark> remarks = new ArrayList<>();
        add(remarks, "comments", comments);
        add(remarks, "embedded-objects", embedded);
        add(remarks, "local-links", localLinks);
        add(remarks, "simple-fields", simpleFields);
        return remarks;
    }

    private static void add(List<Remark> remarks, String key, int count) {
        if (count > 0) {
            remarks.add(new Remark(key, Map.of("count", count)));
        }
    }
}
