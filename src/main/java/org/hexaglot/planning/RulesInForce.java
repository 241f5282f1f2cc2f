package org.hexaglot.planning;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Loads the rules of the folder {@code workflow/} when the service starts; broken ones stop it. */
@Factory
final class RulesInForce {
    @Singleton
    Rules rules() {
        return RulesLoader.fromClasspath();
    }
}
