/**
 * Files and the text in them: where content is kept ({@link org.hexaglot.content.ContentStore}), how it is read and
 * checked ({@link org.hexaglot.content.TextFormats}), how words are counted ({@link org.hexaglot.content.WordRules}),
 * how two texts are compared and agreed passages proven unchanged. Pure code and ports: it imports the kernel and
 * nothing else of Hexaglot; {@code content.store} and {@code content.okapi} hold the technology.
 */
@NullMarked
package org.hexaglot.content;

import org.jspecify.annotations.NullMarked;
