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
import org.hexaglot.reference.TermFileDesk;

/** Some terms of the trade for the demonstration, taken in as any file of terms is. */
@Singleton
@Requires(env = "demo")
public class DemoTerms {
    private static final String FILE = "/demo/terms.csv";

    private final TermFileDesk desk;
    private final Directory directory;

    DemoTerms(TermFileDesk desk, Directory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    /** Taken twice, they are there once. */
    @Transactional
    public void load() {
        Actor terminologist = directory.get(new PersonId("terminologist")).actingFrom("demonstration");
        try (InputStream terms = Objects.requireNonNull(DemoTerms.class.getResourceAsStream(FILE))) {
            desk.take(terminologist, "terms.csv", desk.read(terminologist, terms));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
