package org.hexaglot.web;

import static org.hexaglot.kernel.Role.ADMINISTRATOR;
import static org.hexaglot.kernel.Role.AUTHOR;
import static org.hexaglot.kernel.Role.CONTRACTOR;
import static org.hexaglot.kernel.Role.CONTRACT_MANAGER;
import static org.hexaglot.kernel.Role.DELEGATE;
import static org.hexaglot.kernel.Role.EDITOR;
import static org.hexaglot.kernel.Role.MANAGER;
import static org.hexaglot.kernel.Role.OFFICER;
import static org.hexaglot.kernel.Role.PROCESSOR;
import static org.hexaglot.kernel.Role.REVISER;
import static org.hexaglot.kernel.Role.SECRETARY;
import static org.hexaglot.kernel.Role.TERMINOLOGIST;
import static org.hexaglot.kernel.Role.TRANSLATOR;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hexaglot.kernel.Role;
import org.jspecify.annotations.Nullable;

/** The places of the service in the order of the head of the page, each with the roles that it is for. */
public enum Navigation {
    BOARD("/board", Role.overseers()),
    MANAGEMENT("/management", Role.overseers()),
    TASKS("/tasks", AUTHOR, OFFICER, EDITOR, TRANSLATOR, REVISER, PROCESSOR, CONTRACTOR, CONTRACT_MANAGER, MANAGER),
    OUTLOOK("/outlook", Role.overseers()),
    FORECAST("/forecast", AUTHOR, OFFICER),
    SESSIONS("/sessions", OFFICER, MANAGER, SECRETARY, ADMINISTRATOR),
    CALENDAR(
            "/calendar",
            AUTHOR,
            OFFICER,
            EDITOR,
            TRANSLATOR,
            REVISER,
            PROCESSOR,
            TERMINOLOGIST,
            CONTRACT_MANAGER,
            MANAGER,
            SECRETARY,
            ADMINISTRATOR),
    DOCUMENTS(
            "/documents",
            AUTHOR,
            OFFICER,
            EDITOR,
            TRANSLATOR,
            REVISER,
            PROCESSOR,
            TERMINOLOGIST,
            CONTRACT_MANAGER,
            MANAGER,
            SECRETARY),
    CONCORDANCE("/concordance", TRANSLATOR, REVISER, EDITOR, PROCESSOR, TERMINOLOGIST),
    TERMS("/terms", TRANSLATOR, REVISER, EDITOR, PROCESSOR, TERMINOLOGIST),
    MEMORY("/memory", TERMINOLOGIST, ADMINISTRATOR),
    EVALUATIONS("/evaluations", TRANSLATOR, REVISER, CONTRACTOR, CONTRACT_MANAGER, MANAGER),
    COMPLAINTS("/complaints", OFFICER, REVISER, MANAGER),
    PROCESS("/process", OFFICER, MANAGER, CONTRACT_MANAGER, ADMINISTRATOR),
    REPORTS("/reports", OFFICER, MANAGER, ADMINISTRATOR),
    PEOPLE("/people", OFFICER, CONTRACT_MANAGER, MANAGER, ADMINISTRATOR),
    WEBHOOKS("/webhooks", ADMINISTRATOR),
    RULES("/rules", OFFICER, MANAGER, ADMINISTRATOR),
    ISSUED("/issued", Role.values());

    private final String path;
    private final Set<Role> roles;

    Navigation(String path, Role... roles) {
        this.path = path;
        this.roles = Set.of(roles);
    }

    public String path() {
        return path;
    }

    /** Message key of its name. */
    public String key() {
        return "layout.nav." + path.substring(1);
    }

    /** True when an address lies in this place. */
    public boolean contains(String address) {
        return address.equals(path) || address.startsWith(path + "/");
    }

    /** What this person finds in the head of the page; a guest finds what is issued. */
    public static List<Navigation> of(@Nullable Visitor visitor) {
        return Arrays.stream(values())
                .filter(place -> place == ISSUED
                        || visitor != null && place.roles.stream().anyMatch(role -> visitor.isAny(role)))
                .toList();
    }

    /** Where this person's day begins; for a guest the way in. */
    public static String home(@Nullable Visitor visitor) {
        return visitor == null ? "/sign-in" : homeOf(visitor).path;
    }

    /** The place in which this person's day begins. */
    public static Navigation homeOf(Visitor visitor) {
        if (visitor.isAny(MANAGER) && !visitor.isAny(OFFICER)) {
            return MANAGEMENT;
        }
        if (visitor.isAny(OFFICER, SECRETARY)) {
            return BOARD;
        }
        if (visitor.isAny(DELEGATE) && visitor.actor().roles().size() == 1) {
            return ISSUED;
        }
        if (visitor.isAny(TERMINOLOGIST)) {
            return TERMS;
        }
        return visitor.isAny(ADMINISTRATOR) ? PEOPLE : TASKS;
    }
}
