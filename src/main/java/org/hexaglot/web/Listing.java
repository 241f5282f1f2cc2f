package org.hexaglot.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next the cursor of the next page, or null on the last one
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Listing<T>(List<T> items, @Nullable String next) {
    public Listing {
        items = List.copyOf(items);
    }

    public <R> Listing<R> map(Function<T, R> change) {
        return new Listing<>(items.stream().map(change).toList(), next);
    }
}
