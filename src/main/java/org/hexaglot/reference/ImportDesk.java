package org.hexaglot.reference;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexaglot.content.FileName;
import org.hexaglot.content.StoredContent;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.reference.ReferenceEvent.Kind;

/** Takes files of translations into the memory, in the background, and units out again as a file. */
@Singleton
public class ImportDesk {
    /** A node that has not said for so long how far it is has gone. */
    private static final Duration LEASE = Duration.ofSeconds(60);

    private static final int MOST_LISTED = 100;
    private static final int MOST_ERRORS = 200;

    private final MemoryImports imports;
    private final MemoryUnits units;
    private final Journal journal;
    private final Clock clock;

    ImportDesk(MemoryImports imports, MemoryUnits units, Journal journal, Clock clock) {
        this.imports = imports;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    /** Puts a kept file in the queue. The same file is not taken in twice. */
    @Transactional
    public MemoryImport start(Actor actor, FileName name, StoredContent content) {
        ReferenceRights.mustKeep(actor);
        String sha256 = content.hash().value();
        imports.withFile(sha256).ifPresent(there -> {
            throw Refusal.wrongState("already-imported")
                    .with("import", there.id())
                    .with("name", there.name());
        });
        long id = imports.add(name.value(), sha256, actor.person(), clock.instant());
        MemoryImport started = imports.find(id).orElseThrow();
        journal.record(actor, ReferenceEvent.of(Kind.MemoryImportStarted, started));
        return started;
    }

    @Transactional(readOnly = true)
    public List<MemoryImport> list(Actor actor) {
        ReferenceRights.mustOversee(actor);
        return imports.list(MOST_LISTED);
    }

    @Transactional(readOnly = true)
    public MemoryImport get(Actor actor, long id) {
        ReferenceRights.mustOversee(actor);
        return imports.find(id).orElseThrow(() -> unknown(id));
    }

    @Transactional(readOnly = true)
    public List<MemoryImport.Error> errors(Actor actor, long id) {
        ReferenceRights.mustOversee(actor);
        return imports.errors(id, MOST_ERRORS);
    }

    /** Takes everything that came with this file out of use. */
    @Transactional
    public MemoryImport withdraw(Actor actor, long id) {
        ReferenceRights.mustKeep(actor);
        if (imports.find(id).isEmpty()) {
            throw unknown(id);
        }
        imports.end(id, MemoryImport.State.WITHDRAWN, clock.instant());
        units.retire(List.of(MemorySource.imported(id)));
        MemoryImport withdrawn = imports.find(id).orElseThrow();
        journal.record(actor, ReferenceEvent.of(Kind.MemoryImportWithdrawn, withdrawn));
        return withdrawn;
    }

    /** One part of an export: the units of both languages after this id. */
    @Transactional(readOnly = true)
    public List<MemoryUnit> part(Language source, Language target, long after, int limit) {
        return units.after(after, source, target, limit);
    }

    private static Refusal unknown(long id) {
        return Refusal.notFound("unknown-import").with("import", id);
    }

    // for the worker

    @Transactional
    Optional<MemoryImport> next(String worker) {
        Instant now = clock.instant();
        return imports.lease(worker, now, now.plus(LEASE));
    }

    @Transactional
    void check(long id, int total) {
        imports.check(id, total);
    }

    /** Takes a chunk in and keeps in the same transaction that it is in. */
    @Transactional
    boolean take(long id, String worker, List<MemoryUnit> chunk, int done, List<MemoryImport.Error> errors) {
        if (!imports.advance(
                id, worker, done, chunk.size(), errors, clock.instant().plus(LEASE))) {
            return false;
        }
        units.add(chunk);
        return true;
    }

    /** Lets others have the import from that instant on. */
    @Transactional
    void giveBack(long id, Instant at) {
        imports.giveBack(id, at);
    }

    @Transactional
    void end(long id, MemoryImport.State state) {
        imports.end(id, state, clock.instant());
        MemoryImport ended = imports.find(id).orElseThrow();
        Kind kind = state == MemoryImport.State.DONE ? Kind.MemoryImportDone : Kind.MemoryImportFailed;
        journal.record(
                Actor.SYSTEM,
                ReferenceEvent.of(kind, ended).with("taken", ended.taken()).with("errors", ended.errors()));
    }
}
