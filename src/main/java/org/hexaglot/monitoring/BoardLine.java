package org.hexaglot.monitoring;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.hexaglot.kernel.Language;

/** A document on the board: where it stands from submission to issuance, all six languages included. */
public record BoardLine(
        DocumentRow row,
        BoardCell submission,
        BoardCell editing,
        Map<Language, BoardCell> languages,
        BoardCell issuance) {
    public BoardLine {
        languages = Collections.unmodifiableMap(new EnumMap<>(languages));
    }
}
