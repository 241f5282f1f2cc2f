/**
 * Complaints about the quality of issued documents: per language, answered and counted (domain.md, section 8). May import
 * {@code document}, {@code planning}, {@code people}, {@code journal}, {@code database} and {@code kernel}; the pages below
 * it also the web and the saved views of {@code monitoring}.
 */
@NullMarked
package org.hexaglot.complaint;

import org.jspecify.annotations.NullMarked;
