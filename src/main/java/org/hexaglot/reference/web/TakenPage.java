package org.hexaglot.reference.web;

import org.hexaglot.reference.TermFileDesk;

/** Model of the template {@code reference/taken}. */
public record TakenPage(String name, TermFileDesk.Taken taken) {}
