package org.hexaglot.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.hexaglot.demo.DemoScenario.Paper;
import org.hexaglot.demo.DemoScenario.Step;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.people.Directory;

/** What one loading of the session knows: the scenario, its files, and which document each paper has become. */
final class DemoRun {
    private static final String ORIGIN = "demonstration";

    private final DemoScenario scenario;
    private final DemoShelf shelf;
    private final Directory directory;
    private final Map<String, DocumentId> documents = new HashMap<>();
    private final Map<PersonId, Actor> actors = new HashMap<>();

    DemoRun(DemoScenario scenario, DemoShelf shelf, Directory directory) {
        this.scenario = scenario;
        this.shelf = shelf;
        this.directory = directory;
    }

    DemoScenario scenario() {
        return scenario;
    }

    DemoShelf shelf() {
        return shelf;
    }

    Actor actor(PersonId person) {
        return actors.computeIfAbsent(person, id -> directory.get(id).actingFrom(ORIGIN));
    }

    Actor actor(String person) {
        return actor(new PersonId(person));
    }

    void keep(Paper paper, DocumentId document) {
        documents.put(paper.key(), document);
    }

    DocumentId document(String paper) {
        return Objects.requireNonNull(documents.get(paper), paper);
    }

    DocumentId document(Paper paper) {
        return document(paper.key());
    }

    /** What somebody wrote, in the language of the paper; empty when nothing was. */
    String written(Paper paper, Step step) {
        return scenario.reason(step, paper.original());
    }
}
