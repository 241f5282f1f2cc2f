package org.hexaglot.management;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.hexaglot.monitoring.Period;

/** What was published. Joins the transaction of the caller. */
public interface Publications {
    /** Adds an edition; refused by the database when another of this number was added meanwhile. */
    void add(Edition edition);

    Optional<Edition> edition(Period quarter, int number);

    /** The editions of a quarter, the latest first. */
    List<Edition> editions(Period quarter);

    /** The latest edition of each quarter, the latest quarter first. */
    List<Edition> latest(int limit);

    /**
     * Writes the rows that count in this quarter at this moment, one for each document and indicator, in a fixed order and
     * form: comma-separated values after RFC 4180, lines ended by a line feed. Restricted documents count without their
     * names. Answers how many documents there are.
     */
    int writeRows(Period quarter, Writer target) throws IOException;
}
