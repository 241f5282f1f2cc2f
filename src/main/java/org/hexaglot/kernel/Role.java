package org.hexaglot.kernel;

import java.util.Arrays;
import java.util.Locale;

/** What a person is in the conference service (domain.md, section 1). A person may hold several. */
public enum Role {
    /** Submitting officer of an author department: delivers manuscripts and answers the editor's queries. */
    AUTHOR,
    /** Documents officer: plans slots, checks submissions, moves documents, releases them. */
    OFFICER,
    EDITOR,
    TRANSLATOR,
    REVISER,
    /** Text processor and proofreader. */
    PROCESSOR,
    /** Reference assistant and terminologist: keeps the memory and the terms. */
    TERMINOLOGIST,
    /** Outside translator: sees its own offers and jobs only. */
    CONTRACTOR,
    CONTRACT_MANAGER,
    MANAGER,
    /** Committee secretary or chair: wants to know what will be late. */
    SECRETARY,
    ADMINISTRATOR,
    /** Reads what is issued. */
    DELEGATE;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public String code() {
        return code;
    }

    /** Those who look after many documents: the board, the figures and the outlook are theirs. */
    public static Role[] overseers() {
        return new Role[] {OFFICER, MANAGER, SECRETARY, CONTRACT_MANAGER, ADMINISTRATOR};
    }

    public static Role of(String code) {
        return Arrays.stream(values())
                .filter(role -> role.code.equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("unknown-role").with("role", code));
    }
}
