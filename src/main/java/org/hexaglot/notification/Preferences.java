package org.hexaglot.notification;

import java.util.Collection;
import java.util.Map;
import org.hexaglot.kernel.PersonId;

/** How often people want to be told of what. Everything joins the transaction of the caller. */
public interface Preferences {
    /** What these people chose; topics they did not choose for are left out. */
    Map<PersonId, Map<Topic, Frequency>> of(Collection<PersonId> people);

    void keep(PersonId person, Map<Topic, Frequency> chosen);
}
