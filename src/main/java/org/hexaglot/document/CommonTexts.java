package org.hexaglot.document;

/**
 * Texts that so many documents are found by that a list had better be walked in its order until a page is full
 * ({@link Sought#found}) than begun with all that are found ({@link Sought#ids()}). It makes a difference for the speed
 * alone. Joins the transaction of the caller.
 */
public interface CommonTexts {
    /** Of what somebody typed, as it is or was up to a minute ago. */
    boolean contains(String typed);
}
