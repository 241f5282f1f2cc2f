package org.hexaglot.inbox;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.inbox.TaskQuestion.Offer;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.planning.Rules;
import org.hexaglot.planning.TaskRoles;

/** Who may have which task: role × language × duty station × confidentiality (design.md, section 8). */
@Singleton
public final class TaskRights {
    private static final String ANSWER = "answerQuery";
    private static final String SUBMIT = "submitManuscript";

    private final Rules rules;
    private final DocumentRights documents;

    TaskRights(Rules rules, DocumentRights documents) {
        this.rules = rules;
        this.documents = documents;
    }

    /** What this person may claim, one offer for each task and language. */
    public List<Offer> offers(Actor actor) {
        List<Offer> offers = new ArrayList<>();
        for (String name : TaskRoles.TASKS) {
            if (rules.performers(name).mayClaim(actor.roles())) {
                addOffers(offers, name, actor);
            }
        }
        return offers;
    }

    private static void addOffers(List<Offer> offers, String name, Actor actor) {
        if (!InboxListener.LANGUAGE_TASKS.contains(name)) {
            offers.add(new Offer(name, null, Set.of()));
            return;
        }
        actor.pairs()
                .forEach((target, sources) ->
                        offers.add(new Offer(name, target, isTranslation(name) ? sources : Set.of())));
    }

    /** Refuses unless this person may take the task out of the pool. */
    public void mayClaim(Task task, Supplier<Document> document, Actor actor) {
        if (!rules.performers(task.name()).mayClaim(actor.roles())) {
            throw Refusal.notPermitted("task-not-yours").with("task", task.name());
        }
        fits(task, document, actor);
    }

    /** Refuses unless an officer may give the task to this person. */
    public void mayBeAssigned(Task task, Supplier<Document> document, Actor person) {
        TaskRoles roles = rules.performers(task.name());
        if (!roles.mayClaim(person.roles()) && !roles.mayBeAssigned(person.roles())) {
            throw Refusal.invalid("assignee-lacks-role")
                    .with("person", person.person().value())
                    .with("task", task.name());
        }
        fits(task, document, person);
    }

    private void fits(Task task, Supplier<Document> document, Actor person) {
        Language language = task.language();
        if (language != null && !worksOn(task, language, person)) {
            throw Refusal.notPermitted("language-not-yours")
                    .with("person", person.person().value())
                    .with("language", language.code());
        }
        if (!person.serves(task.station())) {
            throw Refusal.notPermitted("station-not-yours").with("station", task.station());
        }
        if ((task.name().equals(ANSWER) || task.name().equals(SUBMIT))
                && !person.is(Role.OFFICER)
                && !document.get().metadata().submitter().equals(person.person())) {
            throw Refusal.notPermitted("task-not-yours").with("task", task.name());
        }
        if (task.restricted()) {
            documents.mustRead(document.get(), person);
        }
    }

    /** Whether this person performs such tasks at all. */
    boolean isPerformer(Task task, Actor actor) {
        return rules.performers(task.name()).mayClaim(actor.roles());
    }

    private static boolean worksOn(Task task, Language language, Actor person) {
        return isTranslation(task.name()) ? person.works(task.source(), language) : person.worksInto(language);
    }

    private static boolean isTranslation(String name) {
        return name.equals("translate") || name.equals("revise");
    }
}
