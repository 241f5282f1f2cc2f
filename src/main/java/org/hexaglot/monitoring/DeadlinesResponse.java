package org.hexaglot.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.hexaglot.document.Dates;
import org.jspecify.annotations.Nullable;

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
