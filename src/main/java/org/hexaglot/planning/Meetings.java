package org.hexaglot.planning;

import java.util.List;
import java.util.Optional;

/** Bodies, their sessions and agenda items. Everything joins the transaction of the caller. */
public interface Meetings {
    /** All bodies by code. */
    List<Body> bodies();

    Optional<Body> body(String code);

    /** The body, for changing it, its sessions or its agenda; others who want that wait until this transaction ends. */
    Optional<Body> lock(String body);

    /** Adds a body or, when it exists, changes it; answers whether it was added. */
    boolean save(Body body);

    /** Sessions of a body, the latest opening first. */
    List<Session> sessions(String body);

    /** All sessions, the latest opening first. */
    List<Session> sessions();

    Optional<Session> session(String body, String number);

    void save(Session session);

    /** Agenda items of a session in the order of their numbers. */
    List<AgendaItem> items(String body, String session);

    Optional<AgendaItem> item(String body, String session, String number);

    void save(AgendaItem item);

    /** What a reference stands for; refuses one to a body, session or item that does not exist. */
    Occasion occasion(Considered considered);
}
