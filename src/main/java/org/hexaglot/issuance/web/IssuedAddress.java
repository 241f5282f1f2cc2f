package org.hexaglot.issuance.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.hexaglot.document.Symbol;

/** Symbols in addresses: the slashes stay as they are, everything else unusual is escaped. */
public final class IssuedAddress {
    private IssuedAddress() {}

    /** The first symbol is enough to find the document. */
    static String path(List<Symbol> symbols) {
        return path(symbols.isEmpty() ? "" : symbols.get(0).toString());
    }

    /** A symbol, or several joined as they are printed. */
    public static String path(String symbol) {
        return String.join(
                "/",
                Arrays.stream(symbol.split("/", -1))
                        .map(part ->
                                URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                        .toList());
    }
}
