package org.hexaglot.document.persistence;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.hexaglot.database.Sql;
import org.hexaglot.database.Sql.Row;
import org.hexaglot.document.LanguageState;
import org.hexaglot.document.LanguageVersion;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.planning.LanguagePlan;
import org.jspecify.annotations.Nullable;

/** The table language_version. */
@Singleton
final class LanguageTable {
    private final Sql sql;

    LanguageTable(Sql sql) {
        this.sql = sql;
    }

    /** Keeps those that are not as they were when they were loaded. */
    void keep(DocumentId document, List<LanguageVersion> loaded, List<LanguageVersion> present) {
        List<@Nullable Object[]> changed = new ArrayList<>();
        for (LanguageVersion each : present) {
            if (!loaded.contains(each)) {
                changed.add(values(document, each));
            }
        }
        sql.batch("""
                INSERT INTO language_version (document_id, language, state, in_house, translator, reviser,
                    self_revised, translate_by, revise_by, process_by, proofread_by, ready_at, issued_at, job_number,
                    file_revision, issued_revision)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE state = VALUES(state), in_house = VALUES(in_house),
                    translator = VALUES(translator), reviser = VALUES(reviser), self_revised = VALUES(self_revised),
                    translate_by = VALUES(translate_by), revise_by = VALUES(revise_by),
                    process_by = VALUES(process_by), proofread_by = VALUES(proofread_by),
                    ready_at = VALUES(ready_at), issued_at = VALUES(issued_at), job_number = VALUES(job_number),
                    file_revision = VALUES(file_revision), issued_revision = VALUES(issued_revision)
                """, changed);
    }

    private static @Nullable Object[] values(DocumentId document, LanguageVersion version) {
        return new @Nullable Object[] {
            document.value(),
            version.language().code(),
            version.state().code(),
            version.inHouse(),
            value(version.translator()),
            value(version.reviser()),
            version.selfRevised(),
            version.due().translateBy(),
            version.due().reviseBy(),
            version.due().processBy(),
            version.due().proofreadBy(),
            version.readyAt(),
            version.issuedAt(),
            version.jobNumber(),
            version.fileRevision(),
            version.issuedRevision()
        };
    }

    /** A row of the table, or of a join in which {@code issued_at} is called {@code language_issued_at}. */
    static LanguageVersion version(Row row) {
        return new LanguageVersion(
                Language.of(row.text("language")),
                LanguageState.of(row.text("state")),
                row.truth("in_house"),
                person(row.optionalText("translator")),
                person(row.optionalText("reviser")),
                row.truth("self_revised"),
                new LanguagePlan(
                        row.instant("translate_by"),
                        row.instant("revise_by"),
                        row.instant("process_by"),
                        row.instant("proofread_by")),
                row.instant("ready_at"),
                row.instant("language_issued_at"),
                row.optionalText("job_number"),
                row.optionalNumber("file_revision"),
                row.optionalNumber("issued_revision"));
    }

    private static @Nullable PersonId person(@Nullable String value) {
        return value == null ? null : new PersonId(value);
    }

    private static @Nullable String value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
