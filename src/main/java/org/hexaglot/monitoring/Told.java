package org.hexaglot.monitoring;

import org.hexaglot.journal.Entry;

/** An entry of the journal as it is told, with the bookmark of whoever was told all before it and now this. */
record Told(Entry entry, Bookmark bookmark) {}
