package org.hexaglot.reference;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Takes terminology in from files and writes it out. */
@Singleton
public class TermFileDesk {
    private static final int LARGEST = 30_000_000;
    private static final int AT_ONCE = 1000;
    private static final int LONGEST_ID = 120;
    private static final int MOST_WRONG = 200;

    private final Concepts concepts;
    private final Journal journal;
    private final Clock clock;

    TermFileDesk(Concepts concepts, Journal journal, Clock clock) {
        this.concepts = concepts;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What came of a file.
     *
     * @param added concepts that are new
     * @param changed concepts that were there from the same file and are different now
     * @param same concepts that were there and stay as they are
     */
    public record Taken(int added, int changed, int same, List<TermFile.Wrong> wrong) {
        public Taken {
            wrong = List.copyOf(wrong);
        }
    }

    /** Reads a whole file before anything of it is kept. TBX begins with a bracket, everything else is CSV. */
    public TermFile read(Actor actor, InputStream stream) throws IOException {
        ReferenceRights.mustKeep(actor);
        byte[] bytes = stream.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "too-large");
        }
        String text = new String(bytes, StandardCharsets.UTF_8).stripLeading();
        if (!text.startsWith("<") && !text.startsWith("\uFEFF<")) {
            return TermCsv.read(text);
        }
        try {
            return TbxReader.read(new java.io.ByteArrayInputStream(bytes));
        } catch (XMLStreamException unreadable) {
            int line = unreadable.getLocation() == null
                    ? 1
                    : Math.max(1, unreadable.getLocation().getLineNumber());
            throw Refusal.invalid("unreadable-terms").with("line", line);
        }
    }

    /**
     * Keeps what was read as validated.
     *
     * @param name of the file; together with the id of a concept there it says which concept is meant the next time
     */
    @Transactional
    public Taken take(Actor actor, String name, TermFile file) {
        ReferenceRights.mustKeep(actor);
        List<TermFile.Wrong> wrong = new ArrayList<>(file.wrong());
        int added = 0;
        int changed = 0;
        int same = 0;
        for (TermFile.Read read : file.concepts()) {
            try {
                Concept.Content content = read.content().checked();
                switch (keep(actor, foreignId(name, read.id()), content)) {
                    case ADDED -> added++;
                    case CHANGED -> changed++;
                    case SAME -> same++;
                }
            } catch (Refusal refused) {
                String fields = refused.fields().stream()
                        .map(Refusal.FieldError::field)
                        .findFirst()
                        .orElse("");
                wrong.add(new TermFile.Wrong(read.line(), "not-kept", fields));
            }
        }
        journal.record(
                actor,
                ReferenceEvent.of(ReferenceEvent.Kind.TermsImported)
                        .with("name", name)
                        .with("added", added)
                        .with("changed", changed)
                        .with("same", same)
                        .with("wrong", wrong.size()));
        return new Taken(added, changed, same, wrong.size() > MOST_WRONG ? wrong.subList(0, MOST_WRONG) : wrong);
    }

    private enum Kept {
        ADDED,
        CHANGED,
        SAME
    }

    private Kept keep(Actor actor, @Nullable String foreignId, Concept.Content content) {
        Optional<Concept> there = foreignId == null ? Optional.empty() : concepts.withForeignId(foreignId);
        if (there.isPresent()) {
            Concept concept = there.get();
            if (concept.content().equals(content) && concept.state() == Concept.State.VALIDATED) {
                return Kept.SAME;
            }
            concepts.save(
                    concept.changed(content, Concept.State.VALIDATED),
                    Concept.Act.IMPORTED,
                    actor.person(),
                    clock.instant(),
                    "");
            return Kept.CHANGED;
        }
        Concept made = new Concept(0, 1, Concept.State.VALIDATED, content, foreignId, actor.person(), clock.instant());
        concepts.add(made, Concept.Act.IMPORTED, actor.person(), clock.instant(), "");
        return Kept.ADDED;
    }

    private static @Nullable String foreignId(String name, @Nullable String id) {
        if (id == null) {
            return null;
        }
        String whole = name + "#" + id;
        return whole.length() > LONGEST_ID ? whole.substring(whole.length() - LONGEST_ID) : whole;
    }

    /** @param version of TBX, 2 or 3 */
    @Transactional(readOnly = true)
    public byte[] tbx(Actor actor, int version) {
        return TbxWriter.write(validated(actor), version);
    }

    @Transactional(readOnly = true)
    public byte[] csv(Actor actor) {
        return TermCsv.write(validated(actor)).getBytes(StandardCharsets.UTF_8);
    }

    private List<Concept> validated(Actor actor) {
        ReferenceRights.mustUse(actor);
        List<Concept> all = new ArrayList<>();
        List<Concept> part = concepts.after(0, Set.of(Concept.State.VALIDATED), AT_ONCE);
        while (!part.isEmpty()) {
            all.addAll(part);
            part = concepts.after(part.get(part.size() - 1).id(), Set.of(Concept.State.VALIDATED), AT_ONCE);
        }
        return all;
    }
}
