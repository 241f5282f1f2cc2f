package org.hexaglot.database;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a database server says it is.
 *
 * @param product {@code MariaDB}, or what else it is
 */
record ServerVersion(String product, int major, int minor) {
    /** The oldest MariaDB that has all the SQL of our migrations. */
    static final ServerVersion OLDEST = new ServerVersion("MariaDB", 10, 6);

    private static final Pattern NUMBERS = Pattern.compile("(?:5\\.5\\.5-)?(\\d+)\\.(\\d+).*");

    /** Reads the answer to {@code SELECT VERSION()}, for example {@code 10.11.14-MariaDB-0+deb12u2}. */
    static ServerVersion parse(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        String product = text.contains("MariaDB") ? "MariaDB" : "MySQL";
        return numbers.matches()
                ? new ServerVersion(product, Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)))
                : new ServerVersion(text, 0, 0);
    }

    /** What is wrong with it for us, as the line of a refused start; empty when nothing is. */
    Optional<String> objection() {
        if (!product.equals(OLDEST.product)) {
            return Optional.of("The database is " + this + ", not MariaDB; " + OLDEST + " or newer is needed.");
        }
        if (major < OLDEST.major || (major == OLDEST.major && minor < OLDEST.minor)) {
            return Optional.of("The database is too old: it is " + this + ", and " + OLDEST + " or newer is needed.");
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return major == 0 ? product : product + " " + major + "." + minor;
    }
}
