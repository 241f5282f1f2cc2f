package org.hexaglot.reference.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hexaglot.journal.Entry;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.reference.FeedDesk;
import org.hexaglot.reference.FeedFailure;
import org.hexaglot.web.Listing;
import org.hexaglot.web.Paging;
import org.jspecify.annotations.Nullable;

/** Issued documents that are not in the memory as they should be, and what was done to memory and terms. */
@Controller("/api/memory")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class FeedsController {
    private final FeedDesk desk;

    FeedsController(FeedDesk desk) {
        this.desk = desk;
    }

    /**
     * What did not get in.
     *
     * @param language whose file could not be read; null for the whole document
     * @param reason the type of the problem with the file, or the name of a fault of the service; may be empty
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record FailureBody(@Nullable String language, String reason, boolean fault) {
        static FailureBody of(FeedFailure failure) {
            Language language = failure.language();
            return new FailureBody(language == null ? null : language.code(), failure.reason(), failure.fault());
        }
    }

    @Serdeable
    record UnfedBody(String document, String symbol, List<FailureBody> failures, Instant at) {
        static UnfedBody of(FeedDesk.Unfed unfed) {
            return new UnfedBody(
                    unfed.document().id().value(),
                    unfed.document().metadata().symbol(),
                    unfed.missing().failures().stream().map(FailureBody::of).toList(),
                    unfed.missing().at());
        }
    }

    /** @param complete whether all of the document is in the memory now */
    @Serdeable
    record RetriedBody(String document, boolean complete) {}

    /** An act, as in the journal of documents. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ActBody(Instant at, String type, String actor, Map<String, Object> data) {
        static ActBody of(Entry entry) {
            return new ActBody(entry.at(), entry.type(), entry.actor().value(), entry.data());
        }
    }

    /** The newest documents first. */
    @Get("/feeds")
    Listing<UnfedBody> list(Actor actor, Paging paging) {
        return paging.listing(
                        desk.list(actor, FeedPlaces.document(paging), paging.wanted()),
                        unfed -> List.of(unfed.document().id()))
                .map(UnfedBody::of);
    }

    /** Feeds a document once more. */
    @Post("/feeds/{document}/retry")
    RetriedBody retry(Actor actor, String document) {
        return new RetriedBody(document, desk.again(actor, new DocumentId(document)));
    }

    /** Imports, acts on terms and feeds that were tried again, the newest first. */
    @Get("/history")
    Listing<ActBody> history(Actor actor, Paging paging) {
        return paging.listing(
                        desk.history(actor, paging.number(Long.MAX_VALUE), paging.wanted()),
                        entry -> List.of(entry.id()))
                .map(ActBody::of);
    }
}
