/**
 * What a text states and every language states alike: numbers, percentages, dates and symbols, read as six languages
 * write them (domain.md, section 7). Reads texts only; may import {@code document} for symbols and {@code kernel}.
 */
@NullMarked
package org.hexaglot.facts;

import org.jspecify.annotations.NullMarked;
