/**
 * Programs that print a figure beside its peer or ceiling from the same run. Each starts the service as a process of its
 * own with an empty data folder, is bounded in time and count, and ends what it started. CONTRIBUTING.md says how.
 */
@NullMarked
package org.hexaglot.bench;

import org.jspecify.annotations.NullMarked;
