package org.hexaglot.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A session of a body; its days are those of the body's duty station and null while not known. */
public record Session(
        String body,
        String number,
        @Nullable LocalDate opens,
        @Nullable LocalDate closes,
        int version) {}
