/**
 * Checks uploaded files and extracts their text with Okapi. The only package that may import {@code net.sf.okapi}; no
 * class of Okapi is loaded before the first file is read. Imports {@code content} and the kernel.
 */
@NullMarked
package org.hexaglot.content.okapi;

import org.jspecify.annotations.NullMarked;
