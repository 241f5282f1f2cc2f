package org.hexaglot.reference.web;

import org.hexaglot.reference.FeedDesk.Told;
import org.hexaglot.web.Table;

/**
 * Model of the template {@code reference/feeds}.
 *
 * @param part the documents on this page
 */
public record FeedsPage(Table<Told> table, Table.Part<Told> part) {}
