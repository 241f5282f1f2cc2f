package org.hexaglot.web;

import io.micronaut.context.annotation.Primary;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Encoder;
import io.micronaut.serde.Serde;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Instants in JSON, the same everywhere: {@code 2026-11-20T23:44:00Z}, to the second, so that they also sort as text.
 * Any offset is understood.
 */
@Singleton
@Primary
final class InstantText implements Serde<Instant> {
    @Override
    public void serialize(Encoder encoder, EncoderContext context, Argument<? extends Instant> type, Instant value)
            throws IOException {
        encoder.encodeString(value.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    @Override
    public Instant deserialize(Decoder decoder, DecoderContext context, Argument<? super Instant> type)
            throws IOException {
        String text = decoder.decodeString();
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException malformed) {
            throw decoder.createDeserializationException("an instant such as 2026-11-20T23:44:00Z is wanted", text);
        }
    }
}
