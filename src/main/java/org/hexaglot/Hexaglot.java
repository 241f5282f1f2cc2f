package org.hexaglot;

import io.micronaut.runtime.Micronaut;

public final class Hexaglot {
    public static void main(String[] args) {
        Micronaut.run(Hexaglot.class, args);
    }
}
