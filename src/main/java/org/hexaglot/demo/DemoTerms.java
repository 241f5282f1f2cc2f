package org.hexaglot.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.people.Directory;
import org.hexaglot.reference.Concept;
import org.hexaglot.reference.TermDesk;
import org.hexaglot.reference.TermFile;
import org.hexaglot.reference.TermFileDesk;

/**
 * Terms of the trade, countries and organizations for the demonstration, taken in as any file of terms is; and some that
 * translators propose.
 */
@Singleton
@Requires(env = "demo")
public class DemoTerms {
    private static final String TERMS = "/demo/terms.csv";
    /** The id of each says who proposes it. */
    private static final String PROPOSALS = "/demo/proposals.csv";

    private final TermFileDesk files;
    private final TermDesk desk;
    private final Directory directory;

    DemoTerms(TermFileDesk files, TermDesk desk, Directory directory) {
        this.files = files;
        this.desk = desk;
        this.directory = directory;
    }

    /** Taken twice, they are there once. */
    @Transactional
    public void load() {
        files.take(actor("terminologist"), "terms.csv", read(TERMS));
    }

    /** Proposals that wait for a terminologist. */
    @Transactional
    public void propose() {
        for (TermFile.Read proposed : read(PROPOSALS).concepts()) {
            Concept.Content content = proposed.content();
            desk.propose(actor(Objects.requireNonNull(proposed.id())), content, "");
        }
    }

    private TermFile read(String resource) {
        try (InputStream terms = Objects.requireNonNull(DemoTerms.class.getResourceAsStream(resource))) {
            return files.read(actor("terminologist"), terms);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Actor actor(String person) {
        return directory.get(new PersonId(person)).actingFrom("demonstration");
    }
}
