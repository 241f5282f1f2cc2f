package org.hexaglot.kernel;

/**
 * Where a line stands in a list, and a page ends with it.
 *
 * @param group what it is put in a group by; empty when nothing is
 * @param value what it is ordered by
 * @param id tells lines apart that are alike in both
 */
public record ListPlace(String group, String value, long id) {}
