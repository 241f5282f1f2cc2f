package org.hexaglot.monitoring.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.attribution.Account;
import org.hexaglot.attribution.Attribution;
import org.hexaglot.attribution.Share;
import org.hexaglot.attribution.Span;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/** Where the days of a document went, for staff and for whoever submitted it. */
@Controller("/api/documents/{id}/days")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DaysController {
    private final Attribution attribution;

    DaysController(Attribution attribution) {
        this.attribution = attribution;
    }

    /** @param days calendar days; a day belongs to whoever held the document when it ended at the duty station */
    @Serdeable
    record ShareBody(String holder, @Nullable String language, int days, int workingDays) {
        static ShareBody of(Share share) {
            return new ShareBody(share.holder().code(), code(share.language()), share.days(), share.workingDays());
        }
    }

    @Serdeable
    record SpanBody(String holder, Instant from, Instant until) {
        static SpanBody of(Span span) {
            return new SpanBody(span.holder().code(), span.from(), span.until());
        }
    }

    /**
     * @param from when the manuscript first came in, or null while none has
     * @param until when the document was issued or withdrawn, else now
     * @param cause {@code submitted-late held-for-languages late-in-processing}, or null when it is not late
     * @param heldFor languages that were not ready when the document was to be issued
     */
    @Serdeable
    record DaysBody(
            @Nullable Instant from,
            @Nullable Instant until,
            int days,
            int workingDays,
            List<ShareBody> shares,
            Map<String, List<SpanBody>> languages,
            @Nullable String cause,
            List<String> heldFor) {
        static final DaysBody NONE = new DaysBody(null, null, 0, 0, List.of(), Map.of(), null, List.of());

        static DaysBody of(Account account) {
            Map<String, List<SpanBody>> languages = new LinkedHashMap<>();
            account.languages()
                    .forEach((language, spans) -> languages.put(
                            language.code(), spans.stream().map(SpanBody::of).toList()));
            Account.Cause cause = account.cause();
            return new DaysBody(
                    account.from(),
                    account.until(),
                    account.days(),
                    account.workingDays(),
                    account.shares().stream().map(ShareBody::of).toList(),
                    languages,
                    cause == null ? null : cause.code(),
                    account.heldFor().stream().map(Language::code).toList());
        }
    }

    @Get
    DaysBody days(Actor actor, String id) {
        return attribution.of(actor, new DocumentId(id)).map(DaysBody::of).orElse(DaysBody.NONE);
    }

    private static @Nullable String code(@Nullable Language language) {
        return language == null ? null : language.code();
    }
}
