package org.hexaglot.people;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: a path of this service, never another site's address. */
public record ReturnAddress(String path) {
    /** One slash, then neither slash nor backslash (browsers read both as another host), nothing invisible. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]*");

    private static final int LONGEST = 2000;

    /** The start page. */
    public static final ReturnAddress START = new ReturnAddress("/");

    public ReturnAddress {
        if (path.length() > LONGEST || !LOCAL.matcher(path).matches()) {
            throw new IllegalArgumentException("not a local address");
        }
    }

    /** The address if it is a local one, else the start page. */
    public static ReturnAddress of(@Nullable String address) {
        if (address == null
                || address.length() > LONGEST
                || !LOCAL.matcher(address).matches()) {
            return START;
        }
        return new ReturnAddress(address);
    }
}
