package org.hexaglot.parity;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** The transaction of a caller of the gate. */
@Singleton
class ReadingTransaction {
    @Transactional
    <T> T of(Supplier<T> question) {
        return question.get();
    }
}
