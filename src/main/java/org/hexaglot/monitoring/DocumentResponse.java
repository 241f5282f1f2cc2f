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
import org.hexaglot.document.Dates;
import org.hexaglot.document.Document;
import org.hexaglot.document.Issuance;
import org.hexaglot.document.LanguageVersion;
import org.hexaglot.document.Metadata;
import org.hexaglot.document.Submission;
import org.hexaglot.document.Symbol;
import org.hexaglot.document.Waiver;
import org.hexaglot.inbox.Task;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.planning.Considered;
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

    /** A session, and the agenda item under which the document is considered. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record MeetingResponse(
            String body, String session, @Nullable String item) {
        static MeetingResponse of(Considered considered) {
            return new MeetingResponse(considered.body(), considered.session(), considered.item());
        }
    }

    /**
     * The dates that the document is held to, days at the duty station.
     *
     * @param slotNumber which version of the commitment this is
     * @param mustMoveBy last day to leave the present stage
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record DeadlinesResponse(
            String dutyStation,
            @Nullable LocalDate anchor,
            @Nullable String anchorKind,
            @Nullable MeetingResponse governedBy,
            @Nullable LocalDate slot,
            int slotNumber,
            @Nullable LocalDate issueBy,
            @Nullable LocalDate mustMoveBy,
            String rule) {
        static DeadlinesResponse of(Dates dates, int slotNumber) {
            return new DeadlinesResponse(
                    dates.station().code(),
                    dates.anchor(),
                    dates.anchorKind() == null ? null : dates.anchorKind().code(),
                    dates.governedBy() == null ? null : MeetingResponse.of(dates.governedBy()),
                    dates.submitBy(),
                    slotNumber,
                    dates.issueBy(),
                    dates.mustMoveBy(),
                    dates.rule());
        }
    }

    /** How the manuscript came in. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record SubmissionResponse(
            @Nullable Instant submittedAt,
            @Nullable Boolean onTime,
            @Nullable Integer words,
            @Nullable String wordRules,
            int limit,
            @Nullable WaiverResponse waiver,
            @Nullable String lateReason,
            @Nullable Instant acceptedAt) {
        static SubmissionResponse of(Submission submission) {
            return new SubmissionResponse(
                    submission.submittedAt(),
                    submission.onTime(),
                    submission.words(),
                    submission.wordRules(),
                    submission.limit(),
                    submission.waiver() == null ? null : WaiverResponse.of(submission.waiver()),
                    submission.lateReason(),
                    submission.acceptedAt());
        }
    }

    /** The request to exceed the word limit: {@code requested granted refused}. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record WaiverResponse(String state, String reason, String by, Instant at) {
        static WaiverResponse of(Waiver waiver) {
            return new WaiverResponse(
                    waiver.state().name().toLowerCase(Locale.ROOT),
                    waiver.reason(),
                    waiver.by().value(),
                    waiver.at());
        }
    }

    /**
     * One language version.
     *
     * @param assignee who has its open task now
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record LanguageResponse(
            String language,
            String state,
            @Nullable String assignee,
            boolean inHouse,
            @Nullable String translator,
            @Nullable String reviser,
            boolean selfRevised,
            @Nullable Instant dueAt,
            @Nullable Instant readyAt,
            @Nullable Instant issuedAt,
            @Nullable String jobNumber) {
        static LanguageResponse of(LanguageVersion version, List<Task> tasks) {
            return new LanguageResponse(
                    version.language().code(),
                    version.state().code(),
                    value(tasks.stream()
                            .filter(task -> task.language() == version.language() && task.assignee() != null)
                            .map(Task::assignee)
                            .findFirst()
                            .orElse(null)),
                    version.inHouse(),
                    value(version.translator()),
                    value(version.reviser()),
                    version.selfRevised(),
                    version.dueAt(),
                    version.readyAt(),
                    version.issuedAt(),
                    version.jobNumber());
        }
    }

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
    public record WithdrawalResponse(Instant at, @Nullable String reason) {}

    /** An open task of the document. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record TaskResponse(
            String id,
            String task,
            @Nullable String language,
            @Nullable Instant dueAt,
            int priority,
            @Nullable String assignee,
            @Nullable Instant claimedAt,
            int words) {
        static TaskResponse of(Task task) {
            Language language = task.language();
            return new TaskResponse(
                    task.id(),
                    task.name(),
                    language == null ? null : language.code(),
                    task.dueAt(),
                    task.priority(),
                    value(task.assignee()),
                    task.claimedAt(),
                    task.words());
        }
    }

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
        Document.Memento state = document.memento();
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
                DeadlinesResponse.of(document.dates(), document.slotNumber()),
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
                state.withdrawnAt() == null
                        ? null
                        : new WithdrawalResponse(state.withdrawnAt(), state.withdrawnReason()),
                row.tasks().stream().map(TaskResponse::of).toList(),
                document.createdAt(),
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

    private static @Nullable String value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
