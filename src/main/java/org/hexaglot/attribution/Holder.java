package org.hexaglot.attribution;

import java.util.Locale;

/** Who holds a document or one of its languages; a queue holds what nobody has taken yet. */
public enum Holder {
    SUBMITTER,
    REVIEW_QUEUE,
    OFFICER,
    WAIVER_DECISION,
    EDITING_QUEUE,
    EDITOR,
    AUTHOR,
    TRANSLATION_QUEUE,
    TRANSLATOR,
    CONTRACTOR,
    REVISION_QUEUE,
    REVISER,
    PROCESSING_QUEUE,
    PROCESSOR,
    OTHER_LANGUAGES,
    RELEASE;

    /** Whether nobody has it: it waits to be taken. */
    public boolean isQueue() {
        return switch (this) {
            case REVIEW_QUEUE, EDITING_QUEUE, TRANSLATION_QUEUE, REVISION_QUEUE, PROCESSING_QUEUE -> true;
            case SUBMITTER,
                    OFFICER,
                    WAIVER_DECISION,
                    EDITOR,
                    AUTHOR,
                    TRANSLATOR,
                    CONTRACTOR,
                    REVISER,
                    PROCESSOR,
                    OTHER_LANGUAGES,
                    RELEASE -> false;
        };
    }

    /** The key in messages and addresses, such as {@code translation-queue}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with this code, as it stands in the database. */
    public static Holder of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
