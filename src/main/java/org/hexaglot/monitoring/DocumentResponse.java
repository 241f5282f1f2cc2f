package org.hexaglot.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hexaglot.document.Document;
import org.hexaglot.document.Issuance;
import org.hexaglot.document.LanguageVersion;
import org.hexaglot.document.Metadata;
import org.hexaglot.document.Symbol;
import org.hexaglot.document.Withdrawal;
import org.hexaglot.kernel.Language;
import org.hexaglot.web.Versions;
import org.jspecify.annotations.Nullable;

/**
 * A document as the API tells it, the same wherever one is answered.
 *
 * @param version counts the changes; the entity tag
 * @param languages the required ones, in the usual order
 * @param waivedLanguages no longer required
 * @param slackDays calendar days until the last day to leave the present stage, negative when it has passed
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record DocumentResponse(
        String id,
        int version,
        List<String> symbols,
        Map<String, String> title,
        String stage,
        String type,
        String category,
        String distribution,
        List<MeetingResponse> considered,
        String originalLanguage,
        String department,
        String mandate,
        int estimatedWords,
        String submitter,
        DeadlinesResponse deadlines,
        String standing,
        @Nullable Integer slackDays,
        @Nullable Instant dueAt,
        SubmissionResponse submission,
        List<LanguageResponse> languages,
        List<String> waivedLanguages,
        IssuanceResponse issuance,
        @Nullable RelatedResponse related,
        @Nullable WithdrawalResponse withdrawn,
        List<TaskResponse> tasks,
        Instant createdAt,
        LinksResponse links) {

    /** How it came out: {@code issuedOn} is the day at the duty station. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record IssuanceResponse(
            @Nullable Instant issuedAt,
            @Nullable LocalDate issuedOn,
            @Nullable Boolean simultaneous,
            @Nullable String exceptionReason,
            int reissues) {
        static IssuanceResponse of(Document document) {
            Issuance issuance = document.issuance();
            return new IssuanceResponse(
                    issuance.issuedAt(),
                    document.issuedOn(),
                    issuance.simultaneous(),
                    issuance.exceptionReason(),
                    issuance.reissues());
        }
    }

    /** The earlier document that this one corrects, revises or adds to: {@code corrigendum revision addendum}. */
    @Serdeable
    public record RelatedResponse(String relation, String document) {
        static @Nullable RelatedResponse of(Issuance issuance) {
            return issuance.relation() == null || issuance.related() == null
                    ? null
                    : new RelatedResponse(
                            issuance.relation().name().toLowerCase(Locale.ROOT),
                            issuance.related().value());
        }
    }

    /** When and why it was withdrawn. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record WithdrawalResponse(Instant at, String reason) {}

    /** Where the rest of it is found. */
    @Serdeable
    public record LinksResponse(
            String self, String manuscript, String edited, String slot, String events, String diagram) {
        static LinksResponse of(String id) {
            String self = "/api/documents/" + id;
            return new LinksResponse(
                    self, self + "/manuscript", self + "/edited", self + "/slot", self + "/events", self + "/diagram");
        }
    }

    public static DocumentResponse of(DocumentRow row) {
        Document document = row.document();
        Metadata metadata = document.metadata();
        Withdrawal withdrawal = document.state().withdrawal();
        return new DocumentResponse(
                document.id().value(),
                document.version(),
                metadata.symbols().stream().map(Symbol::toString).toList(),
                titles(metadata),
                document.stage().code(),
                metadata.type(),
                metadata.category().code(),
                metadata.distribution().code(),
                metadata.considered().stream().map(MeetingResponse::of).toList(),
                metadata.original().code(),
                metadata.department(),
                metadata.mandate(),
                metadata.estimatedWords(),
                metadata.submitter().value(),
                DeadlinesResponse.of(document.dates(), document.slot().number()),
                row.standing().code(),
                row.slackDays(),
                document.nextDueAt(),
                SubmissionResponse.of(document.submission()),
                document.languages().values().stream()
                        .filter(LanguageVersion::isRequired)
                        .map(each -> LanguageResponse.of(each, row.tasks()))
                        .toList(),
                document.languages().values().stream()
                        .filter(each -> !each.isRequired())
                        .map(each -> each.language().code())
                        .toList(),
                IssuanceResponse.of(document),
                RelatedResponse.of(document.issuance()),
                withdrawal == null ? null : new WithdrawalResponse(withdrawal.at(), withdrawal.reason()),
                row.tasks().stream().map(TaskResponse::of).toList(),
                document.loaded().createdAt(),
                LinksResponse.of(document.id().value()));
    }

    /** The answer of every request that shows or changed one document, with its entity tag. */
    public static MutableHttpResponse<DocumentResponse> answer(DocumentRow row) {
        return Versions.on(HttpResponse.ok(of(row)), row.document().version());
    }

    private static Map<String, String> titles(Metadata metadata) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (Language language : Language.OFFICIAL) {
            String title = metadata.title().get(language);
            if (title != null) {
                titles.put(language.code(), title);
            }
        }
        return titles;
    }
}
