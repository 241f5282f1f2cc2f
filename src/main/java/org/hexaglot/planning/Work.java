package org.hexaglot.planning;

/** A step of the work on a submitted document, in the order in which it is done. */
public enum Work {
    REVIEW("reviewSubmission"),
    EDIT("editDocument"),
    TRANSLATE("translate"),
    REVISE("revise"),
    PROCESS("processText"),
    PROOFREAD("proofread"),
    RELEASE("releaseDocument");

    private final String task;

    Work(String task) {
        this.task = task;
    }

    /** Id of the user task in the process models. */
    public String task() {
        return task;
    }

    /** Whether only languages other than the original one need it. */
    boolean isTranslation() {
        return this == TRANSLATE || this == REVISE;
    }
}
