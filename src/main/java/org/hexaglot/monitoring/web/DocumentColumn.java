package org.hexaglot.monitoring.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hexaglot.document.Document;
import org.hexaglot.monitoring.DocumentRow;
import org.hexaglot.monitoring.ListGroup;
import org.hexaglot.planning.Considered;
import org.hexaglot.web.Phrases;
import org.jspecify.annotations.Nullable;

/** The columns that the list of documents may show beside symbol and title. */
enum DocumentColumn {
    STAGE("stage"),
    STANDING("standing"),
    DUE("due"),
    LINE("line"),
    SLOT("slot"),
    SUBMITTED("submitted"),
    ISSUE_BY("issueBy"),
    ISSUED("issued"),
    ANCHOR("anchor"),
    MEETING("meeting"),
    STATION("station"),
    DEPARTMENT("department"),
    CATEGORY("category"),
    ORIGINAL("original"),
    WORDS("words"),
    READY("ready");

    static final List<String> CODES =
            Arrays.stream(values()).map(DocumentColumn::code).toList();
    static final List<String> USUAL = List.of("stage", "due", "line");

    private final String code;

    DocumentColumn(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static DocumentColumn of(String code) {
        return values()[CODES.indexOf(code)];
    }

    /** A number, a day or words; null for nothing. What is drawn on the page is told in days to the line. */
    @Nullable
    Object value(DocumentRow row, Phrases phrases) {
        Document document = row.document();
        return switch (this) {
            case STAGE -> phrases.t("documents.stage." + document.stage().code());
            case STANDING -> phrases.t("layout.standing." + row.standing().code());
            case DUE -> day(document, document.nextDueAt());
            case LINE -> row.slackDays();
            case SLOT -> document.dates().submitBy();
            case SUBMITTED -> day(document, document.submission().submittedAt());
            case ISSUE_BY -> document.dates().issueBy();
            case ISSUED -> document.issuedOn();
            case ANCHOR -> document.dates().anchor();
            case MEETING -> meeting(document);
            case STATION ->
                phrases.t("planning.station." + document.dates().station().code());
            case DEPARTMENT -> document.metadata().department();
            case CATEGORY ->
                phrases.t("planning.category." + document.metadata().category().code());
            case ORIGINAL -> phrases.nameOf(document.metadata().original());
            case WORDS -> document.words();
            case READY -> ready(document);
        };
    }

    private static @Nullable LocalDate day(Document document, @Nullable Instant at) {
        return at == null
                ? null
                : LocalDate.ofInstant(at, document.dates().station().zone());
    }

    private static @Nullable String meeting(Document document) {
        Considered meeting = ListGroup.meeting(document);
        if (meeting == null) {
            return null;
        }
        String item = meeting.item() == null ? "" : "/" + meeting.item();
        return meeting.body() + " " + meeting.session() + item;
    }

    private static String ready(Document document) {
        int required = document.required().size();
        return required - document.missing().size() + "/" + required;
    }
}
