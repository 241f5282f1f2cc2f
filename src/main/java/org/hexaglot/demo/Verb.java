package org.hexaglot.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What happens in the scenario, one use case each; in the data the name is written with hyphens
 * ({@code approve-edit}). Those that complete a user task name the task and its outcome.
 */
public enum Verb {
    /** The document is announced; every document's first step. */
    FORECAST("", "", "officer"),
    /** A new version of the slot: {@code submit-by} and {@code issue-by}. */
    SLOT("", "", "officer"),
    /** The manuscript arrives; {@code reason} explains a late one, {@code words} makes it that long. */
    SUBMIT("submitManuscript", "submit", "author"),
    ACCEPT("reviewSubmission", "accept", "officer"),
    RETURN("reviewSubmission", "return", "officer"),
    REQUEST_WAIVER("reviewSubmission", "request-waiver", "officer"),
    GRANT_WAIVER("decideWaiver", "grant", "manager"),
    REFUSE_WAIVER("decideWaiver", "refuse", "manager"),
    /** Takes an open task ({@code task}, {@code language}) and does not finish it. */
    CLAIM("", "", ""),
    APPROVE_EDIT("editDocument", "approve", "editor"),
    QUERY_AUTHOR("editDocument", "query-author", "editor"),
    ANSWER_QUERY("answerQuery", "answer", "author"),
    TRANSLATE("translate", "done", "translator-*"),
    SELF_REVISE("translate", "self-revised", "translator-*"),
    APPROVE_TRANSLATION("revise", "approve", "reviser-*"),
    RETURN_TRANSLATION("revise", "return", "reviser-*"),
    PROCESS("processText", "done", "processor"),
    APPROVE_PROOF("proofread", "approve", "processor"),
    RETURN_PROOF("proofread", "return", "processor"),
    /** All required languages at once, or some ({@code languages}) with a {@code reason}: the authorised exception. */
    RELEASE("releaseDocument", "release", "officer"),
    CORRIGENDUM("", "", "officer"),
    REISSUE("", "", "officer"),
    WITHDRAW("", "", "officer"),
    /** A second manuscript while work is under way. */
    REVISE_SOURCE("", "", "author"),
    WAIVE_LANGUAGE("", "", "officer"),
    ADD_LANGUAGE("", "", "officer"),
    /** The item under which the document is considered first moves to {@code consideration}. */
    MOVE_MEETING("", "", "officer"),
    /** The document from which this one starts is named by its {@code symbol}. */
    NAME_PREDECESSOR("", "", "editor"),
    /** The source is taken apart for translation, as it otherwise is in the background. */
    PREPARE("", "", "officer"),
    /** The text goes out in a {@code form} to whoever has claimed its translation. */
    HAND_OFF("", "", "translator-*"),
    /** The first open alarm of a {@code check} is said to be false. */
    WAIVE_ALARM("", "", "reviser-*"),
    /** A sample of a finished translation is evaluated: {@code errors}, and the comment as {@code reason}. */
    EVALUATE("", "", "reviser-*"),
    /** A reader says what is wrong with an issued version: its {@code kind}, and the words as {@code reason}. */
    COMPLAIN("", "", "delegate"),
    /** The complaint is answered: its {@code consequence}, {@code nothing} when it is not upheld, and {@code reason}. */
    ANSWER_COMPLAINT("", "", "reviser-*");

    /** User tasks that may be claimed in the scenario. */
    static final List<String> TASKS = Arrays.stream(values())
            .map(Verb::task)
            .filter(task -> !task.isEmpty())
            .distinct()
            .toList();

    private final String task;
    private final String outcome;
    private final String usually;

    Verb(String task, String outcome, String usually) {
        this.task = task;
        this.outcome = outcome;
        this.usually = usually;
    }

    /** The id of the user task that this completes, or empty. */
    public String task() {
        return task;
    }

    /** The outcome with which the task is completed, or empty. */
    public String outcome() {
        return outcome;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Who does this when the scenario names nobody, or empty; a star stands for the language. */
    String usually() {
        return usually;
    }

    static Optional<Verb> find(String code) {
        return Arrays.stream(values()).filter(verb -> verb.code().equals(code)).findFirst();
    }

    /** Whether this is work on one language. */
    boolean needsLanguage() {
        return switch (this) {
            case TRANSLATE,
                    SELF_REVISE,
                    APPROVE_TRANSLATION,
                    RETURN_TRANSLATION,
                    PROCESS,
                    APPROVE_PROOF,
                    RETURN_PROOF,
                    WAIVE_LANGUAGE,
                    ADD_LANGUAGE,
                    HAND_OFF,
                    WAIVE_ALARM,
                    EVALUATE,
                    COMPLAIN,
                    ANSWER_COMPLAINT -> true;
            default -> false;
        };
    }

    /** The name under which the data says what it is done with, or empty. */
    String about() {
        return switch (this) {
            case CLAIM -> "task";
            case NAME_PREDECESSOR -> "symbol";
            case HAND_OFF -> "form";
            case WAIVE_ALARM -> "check";
            case COMPLAIN -> "kind";
            case ANSWER_COMPLAINT -> "consequence";
            default -> "";
        };
    }

    /** Whether somebody has to say why. */
    boolean needsReason() {
        return switch (this) {
            case RETURN,
                    REQUEST_WAIVER,
                    REFUSE_WAIVER,
                    QUERY_AUTHOR,
                    CORRIGENDUM,
                    REISSUE,
                    WITHDRAW,
                    REVISE_SOURCE,
                    WAIVE_LANGUAGE,
                    MOVE_MEETING,
                    WAIVE_ALARM,
                    EVALUATE,
                    COMPLAIN,
                    ANSWER_COMPLAINT -> true;
            default -> false;
        };
    }
}
