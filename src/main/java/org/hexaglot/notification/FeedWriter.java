package org.hexaglot.notification;

/** Writes feeds as Atom (RFC 4287). */
public interface FeedWriter {
    byte[] write(FeedSheet sheet);
}
