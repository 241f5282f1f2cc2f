/**
 * Journal → mail, webhooks, calendars, feeds (design.md, section 3). What people and programs outside are told comes from
 * the journal alone: rows of an outbox are made in the transaction in which its entries are taken, one for each person and
 * cause, and sent afterwards by whoever claims them. At the moment of sending it is asked once more whether the person may
 * know it and whether it still holds, so that nobody is reminded of what is done (domain.md, section 9). May import
 * {@code kernel}, {@code database}, {@code journal}, {@code planning}, {@code people}, {@code document}, {@code inbox},
 * {@code issuance}, {@code complaint}, {@code monitoring} for the story of the journal, and {@code web}. Mail, calendars, feeds and calls of
 * webhooks each meet their library in one subpackage.
 */
@NullMarked
package org.hexaglot.notification;

import org.jspecify.annotations.NullMarked;
