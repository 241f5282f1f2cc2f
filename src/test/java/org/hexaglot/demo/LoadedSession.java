package org.hexaglot.demo;

import java.util.Map;
import org.hexaglot.database.TestDatabase;

/** The schema in which the tests of this package load the session: the first one loads it, the others look at it. */
final class LoadedSession {
    private static final Map<String, String> SCHEMA = TestDatabase.properties("demo_session");

    private LoadedSession() {}

    static Map<String, String> properties() {
        return SCHEMA;
    }
}
