package org.hexaglot.web;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hexaglot.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The page of a list that the caller wants: {@code ?limit=&cursor=}. A controller takes it as a parameter, asks its
 * query for {@link #wanted()} rows after {@link #after()} and answers {@link #listing}.
 *
 * @param limit 1 to 200 rows, 50 when not said
 * @param after the sort values of the last row that the caller has, in the order in which {@link #listing} was given
 *     them; empty for the first page
 */
public record Paging(int limit, List<String> after) {
    /** Rows when the caller does not say. */
    public static final int DEFAULT_LIMIT = 50;

    /** Rows at most. */
    public static final int MAXIMUM_LIMIT = 200;

    private static final String SEPARATOR = "\u001f";
    private static final int CURSOR_LENGTH = 1_000;

    public Paging {
        after = List.copyOf(after);
    }

    public static Paging first(int limit) {
        return new Paging(limit, List.of());
    }

    /** The one number after which the page goes on, or this one on the first page. */
    public long number(long first) {
        try {
            return after.isEmpty() ? first : Long.parseLong(after.get(0));
        } catch (NumberFormatException foreign) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "invalid-cursor");
        }
    }

    /** How many rows are passed over, in a list whose rows are all at hand. */
    public int from() {
        return Math.toIntExact(Math.max(0, Math.min(number(0), Integer.MAX_VALUE - MAXIMUM_LIMIT)));
    }

    /**
     * The cursor of the page after this one in a list whose rows are all at hand; null after the last one.
     *
     * @param size rows of the whole list
     */
    public @Nullable String next(int size) {
        return from() + limit < size ? encode(List.of(from() + limit)) : null;
    }

    /** One row more than the caller wants: it tells whether there is a next page. */
    public int wanted() {
        return limit + 1;
    }

    /**
     * The answer from the rows found, {@link #wanted()} at most.
     *
     * @param sortValues of a row, what the query needs in order to continue after it
     */
    public <T> Listing<T> listing(List<T> rows, Function<T, List<?>> sortValues) {
        if (rows.size() <= limit) {
            return new Listing<>(rows, null);
        }
        List<T> items = rows.subList(0, limit);
        return new Listing<>(items, encode(sortValues.apply(items.get(limit - 1))));
    }

    /** As the caller writes it; null for what was left out. */
    public static Paging of(@Nullable String limit, @Nullable String cursor) {
        return new Paging(limit == null ? DEFAULT_LIMIT : limitIn(limit), cursor == null ? List.of() : decode(cursor));
    }

    private static int limitIn(String text) {
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MAXIMUM_LIMIT) {
                return limit;
            }
        } catch (NumberFormatException notANumber) {
            // refused below like a number out of range
        }
        throw Refusal.of(Refusal.Kind.MALFORMED, "invalid-limit").with("maximum", MAXIMUM_LIMIT);
    }

    private static String encode(List<?> values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(String.valueOf(value)));
        byte[] bytes = String.join(SEPARATOR, texts).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static List<String> decode(String cursor) {
        if (cursor.isEmpty() || cursor.length() > CURSOR_LENGTH) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "invalid-cursor");
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            return Arrays.asList(text.split(SEPARATOR, -1));
        } catch (IllegalArgumentException forged) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "invalid-cursor");
        }
    }

    /** Lets a controller method take the paging as a parameter. */
    @Singleton
    static final class Binder implements TypedRequestArgumentBinder<Paging> {
        @Override
        public Argument<Paging> argumentType() {
            return Argument.of(Paging.class);
        }

        @Override
        public BindingResult<Paging> bind(ArgumentConversionContext<Paging> context, HttpRequest<?> source) {
            String limit = source.getParameters().get("limit");
            String cursor = source.getParameters().get("cursor");
            Paging paging = Paging.of(limit, cursor);
            return () -> Optional.of(paging);
        }
    }
}
