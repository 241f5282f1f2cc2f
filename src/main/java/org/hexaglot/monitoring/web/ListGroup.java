package org.hexaglot.monitoring.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hexaglot.document.Document;
import org.hexaglot.planning.Considered;
import org.hexaglot.web.Phrases;
import org.jspecify.annotations.Nullable;

/** What rows of a list are put together by. */
enum ListGroup {
    NONE,
    SESSION,
    BODY,
    STATION,
    STAGE,
    LANGUAGE,
    DEPARTMENT;

    static final List<String> CODES = Arrays.stream(values())
            .map(ListGroup::code)
            .filter(code -> !code.isEmpty())
            .toList();

    private static final String NOTHING = "–";

    String code() {
        return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
    }

    /** An unknown one does not group. */
    static ListGroup of(String code) {
        return Arrays.stream(values())
                .filter(group -> group.code().equals(code))
                .findFirst()
                .orElse(NONE);
    }

    /** The group of a document in the reader's words: its governing meeting, its original language and so on. */
    String of(Document document, Phrases phrases) {
        return switch (this) {
            case NONE -> "";
            case SESSION -> {
                Considered meeting = meeting(document);
                yield meeting == null ? NOTHING : meeting.body() + " " + meeting.session();
            }
            case BODY -> {
                Considered meeting = meeting(document);
                yield meeting == null ? NOTHING : meeting.body();
            }
            case STATION ->
                phrases.t("planning.station." + document.dates().station().code());
            case STAGE -> phrases.t("documents.stage." + document.stage().code());
            case LANGUAGE -> phrases.nameOf(document.metadata().original());
            case DEPARTMENT ->
                document.metadata().department().isBlank()
                        ? NOTHING
                        : document.metadata().department();
        };
    }

    /** The meeting that governs the dates, or the first that considers the document. */
    static @Nullable Considered meeting(Document document) {
        Considered governing = document.dates().governedBy();
        List<Considered> all = document.metadata().considered();
        return governing != null ? governing : all.isEmpty() ? null : all.get(0);
    }
}
