package org.hexaglot.document.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.hexaglot.database.Sql;
import org.hexaglot.document.CommonTexts;
import org.hexaglot.document.Sought;

/** {@link CommonTexts} by looking for one document more than would be few. */
@Singleton
final class JdbcCommonTexts implements CommonTexts {
    private static final Duration KEPT_FOR = Duration.ofMinutes(1);
    private static final int MOST_KEPT = 1_000;

    private final Sql sql;
    private final int few;
    private final Cache<String, Boolean> known = Caffeine.newBuilder()
            .expireAfterWrite(KEPT_FOR)
            .maximumSize(MOST_KEPT)
            .build();

    /** @param few the most documents that a list begins with */
    JdbcCommonTexts(Sql sql, @Value("${hexaglot.most-found-in-few:5000}") int few) {
        this.sql = sql;
        this.few = few;
    }

    @Override
    public boolean contains(String typed) {
        return known.get(typed.length() > Sought.LONGEST ? typed.substring(0, Sought.LONGEST) : typed, this::isCommon);
    }

    private boolean isCommon(String typed) {
        Sought sought = Sought.of(typed);
        return sql.list(
                                sought.ids(few + 1),
                                row -> row.text("id"),
                                sought.arguments().toArray())
                        .size()
                > few;
    }
}
