/**
 * When a document is due and how long the work on it takes: bodies and their sessions as occasions, calendars of the duty
 * stations, the mandated time frames (10-4-6 and others), word limits, workload standards and who performs which task. Pure
 * arithmetic over {@link org.hexaglot.planning.Rules}, which are read from the folder {@code workflow/}; imports the kernel
 * and a YAML parser only.
 */
@NullMarked
package org.hexaglot.planning;

import org.jspecify.annotations.NullMarked;
