package org.hexaglot.management.web;

/**
 * What figures are of.
 *
 * @param code of a body or a session; empty for all else
 */
public record KeyName(String code, String name) {
    /** {@code GA · General Assembly}. */
    @Override
    public String toString() {
        return code.isEmpty() ? name : code + " · " + name;
    }
}
