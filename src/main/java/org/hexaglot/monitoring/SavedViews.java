package org.hexaglot.monitoring;

import java.util.List;
import java.util.Optional;
import org.hexaglot.kernel.PersonId;

/** Keeps the views of lists. Joins the transaction of the caller. */
public interface SavedViews {
    /** Those of a person on one page, by name. */
    List<SavedView> of(PersonId owner, SavedView.Place page);

    Optional<SavedView> find(String id);

    void add(SavedView view);

    /** Keeps its name and whether it is shared. */
    void change(SavedView view);

    void remove(String id);
}
