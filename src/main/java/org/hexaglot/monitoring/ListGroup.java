package org.hexaglot.monitoring;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hexaglot.document.Document;
import org.hexaglot.kernel.Language;
import org.hexaglot.planning.Considered;
import org.hexaglot.web.Phrases;
import org.jspecify.annotations.Nullable;

/** What rows of a list are put together by. */
public enum ListGroup {
    NONE,
    SESSION,
    BODY,
    STATION,
    STAGE,
    LANGUAGE,
    DEPARTMENT;

    public static final List<String> CODES = Arrays.stream(values())
            .map(ListGroup::code)
            .filter(code -> !code.isEmpty())
            .toList();

    private static final String NOTHING = "–";

    public String code() {
        return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
    }

    /** An unknown one does not group. */
    public static ListGroup of(String code) {
        return Arrays.stream(values())
                .filter(group -> group.code().equals(code))
                .findFirst()
                .orElse(NONE);
    }

    /** The group of a document in the reader's words: its governing meeting, its original language and so on. */
    public String of(Document document, Phrases phrases) {
        return named(key(document), phrases);
    }

    /** The same in the words of the database; empty where there is nothing to group by. */
    private String key(Document document) {
        Considered meeting = meeting(document);
        return switch (this) {
            case NONE -> "";
            case SESSION -> meeting == null ? "" : meeting.body() + " " + meeting.session();
            case BODY -> meeting == null ? "" : meeting.body();
            case STATION -> document.dates().station().code();
            case STAGE -> document.stage().code();
            case LANGUAGE -> document.metadata().original().code();
            case DEPARTMENT -> document.metadata().department();
        };
    }

    /** @param key as the database has it */
    String named(String key, Phrases phrases) {
        return switch (this) {
            case NONE -> "";
            case STATION -> phrases.t("planning.station." + key);
            case STAGE -> phrases.t("documents.stage." + key);
            case LANGUAGE -> phrases.nameOf(Language.of(key));
            case SESSION, BODY, DEPARTMENT -> key.isBlank() ? NOTHING : key;
        };
    }

    /** The meeting that governs the dates, or the first that considers the document. */
    public static @Nullable Considered meeting(Document document) {
        return document.metadata().meeting(document.dates().governedBy());
    }
}
