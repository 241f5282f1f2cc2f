package org.hexaglot.content;

/**
 * Content that is safely kept.
 *
 * @param length bytes
 */
public record StoredContent(Sha256 hash, long length) {}
