package org.hexaglot;

import io.micronaut.context.ApplicationContext;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.hexaglot.database.StartFailure;
import org.hexaglot.database.StartRefused;
import org.hexaglot.operations.ConsistencyCheck;
import org.hexaglot.operations.Finding;

/** The consistency check from the command line, on the data of a service that is not running. */
final class StoppedCheck {
    /** What keeps the data as they are. */
    static final Map<String, Object> PROPERTIES =
            Map.of(
            "flyway.enabled", false,
            "hexaglot.jobs.enabled", false,
            "hexaglot.demo.people", false,
            "hexaglot.demo.session", false);

    private static final int CONSISTENT = 0;
    private static final int INCONSISTENT = 1;

    private StoppedCheck() {}

    /** Prints each finding on a line of its own and answers the exit code. */
    static int print(ApplicationContext context, PrintStream out) {
        ConsistencyCheck check = context.getBean(ConsistencyCheck.class);
        if (!check.isPossible()) {
            throw new StartRefused(
                    StartFailure.DATABASE_NOT_PREPARED,
                    "There is nothing to check: this database has no tables of Hexaglot. HEXAGLOT_DATA names the data"
                            + " folder, HEXAGLOT_DB_URL a server of your own.");
        }
        List<Finding> findings = check.run();
        findings.forEach(out::println);
        out.println(
                findings.isEmpty()
                        ? "Engine, documents, inbox and files tell the same."
                        : findings.size() + " findings. Nothing was changed.");
        out.flush();
        return findings.isEmpty() ? CONSISTENT : INCONSISTENT;
    }
}
