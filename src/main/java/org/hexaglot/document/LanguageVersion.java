package org.hexaglot.document;

import java.time.Instant;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.planning.LanguagePlan;
import org.jspecify.annotations.Nullable;

/**
 * One language version of a document.
 *
 * @param translator who translated it, kept so that nobody revises their own translation
 * @param fileRevision the latest file of this language, or null while there is none
 * @param issuedRevision the file that readers get, or null before issuance
 * @param jobNumber the archive's number of this language, never derived from another's
 */
public record LanguageVersion(
        Language language,
        LanguageState state,
        boolean inHouse,
        @Nullable PersonId translator,
        @Nullable PersonId reviser,
        boolean selfRevised,
        LanguagePlan due,
        @Nullable Instant readyAt,
        @Nullable Instant issuedAt,
        @Nullable String jobNumber,
        @Nullable Long fileRevision,
        @Nullable Long issuedRevision) {

    static LanguageVersion waiting(Language language) {
        return new LanguageVersion(
                language,
                LanguageState.WAITING,
                true,
                null,
                null,
                false,
                new LanguagePlan(null, null, null, null),
                null,
                null,
                null,
                null,
                null);
    }

    public boolean isRequired() {
        return state != LanguageState.WAIVED;
    }

    /** When its present step is due, or null. */
    public @Nullable Instant dueAt() {
        return switch (state) {
            case WAITING, PREPARING, TRANSLATING -> due.translateBy() == null ? due.processBy() : due.translateBy();
            case REVISING -> due.reviseBy();
            case PROCESSING, READY -> due.proofreadBy();
            case ISSUED, WAIVED -> null;
        };
    }

    LanguageVersion in(LanguageState newState) {
        return with(newState, translator, reviser, selfRevised, readyAt, issuedAt);
    }

    LanguageVersion translatedBy(PersonId person, boolean itself) {
        LanguageState next = itself ? LanguageState.PROCESSING : LanguageState.REVISING;
        return with(next, person, itself ? person : null, itself, readyAt, issuedAt);
    }

    LanguageVersion revisedBy(PersonId person) {
        return with(LanguageState.PROCESSING, translator, person, false, readyAt, issuedAt);
    }

    LanguageVersion ready(Instant at) {
        return with(LanguageState.READY, translator, reviser, selfRevised, at, issuedAt);
    }

    LanguageVersion reopened() {
        return with(LanguageState.WAITING, translator, null, false, null, null);
    }

    LanguageVersion contracted(@Nullable PersonId contractor) {
        return new LanguageVersion(
                language,
                state,
                contractor == null,
                contractor,
                reviser,
                selfRevised,
                due,
                readyAt,
                issuedAt,
                jobNumber,
                fileRevision,
                issuedRevision);
    }

    LanguageVersion issued(Instant at) {
        return new LanguageVersion(
                language,
                LanguageState.ISSUED,
                inHouse,
                translator,
                reviser,
                selfRevised,
                due,
                readyAt,
                at,
                jobNumber,
                fileRevision,
                fileRevision);
    }

    LanguageVersion due(LanguagePlan dates) {
        return new LanguageVersion(
                language,
                state,
                inHouse,
                translator,
                reviser,
                selfRevised,
                dates,
                readyAt,
                issuedAt,
                jobNumber,
                fileRevision,
                issuedRevision);
    }

    LanguageVersion file(long revision) {
        return new LanguageVersion(
                language,
                state,
                inHouse,
                translator,
                reviser,
                selfRevised,
                due,
                readyAt,
                issuedAt,
                jobNumber,
                revision,
                issuedRevision);
    }

    LanguageVersion numbered(@Nullable String number) {
        return new LanguageVersion(
                language,
                state,
                inHouse,
                translator,
                reviser,
                selfRevised,
                due,
                readyAt,
                issuedAt,
                number,
                fileRevision,
                issuedRevision);
    }

    LanguageVersion reissued() {
        return new LanguageVersion(
                language,
                state,
                inHouse,
                translator,
                reviser,
                selfRevised,
                due,
                readyAt,
                issuedAt,
                jobNumber,
                fileRevision,
                fileRevision);
    }

    private LanguageVersion with(
            LanguageState newState,
            @Nullable PersonId newTranslator,
            @Nullable PersonId newReviser,
            boolean newSelfRevised,
            @Nullable Instant newReadyAt,
            @Nullable Instant newIssuedAt) {
        return new LanguageVersion(
                language,
                newState,
                inHouse,
                newTranslator,
                newReviser,
                newSelfRevised,
                due,
                newReadyAt,
                newIssuedAt,
                jobNumber,
                fileRevision,
                issuedRevision);
    }
}
