package org.hexaglot.web;

/**
 * One tab above a page.
 *
 * @param count how many things lie behind it, or a negative number not to say
 */
public record Tab(String text, String href, boolean current, long count) {
    public static Tab of(String text, String href, boolean current) {
        return new Tab(text, href, current, -1);
    }
}
