package org.hexaglot.people.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.people.Directory;
import org.hexaglot.people.Names;
import org.hexaglot.people.Person;
import org.hexaglot.people.PersonChange;
import org.hexaglot.people.web.PersonStory.Told;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.web.Flash;
import org.hexaglot.web.Form;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Paging;

/** Who works here and what they translate; administrators invite people and change what they may do. */
@Controller("/people")
@Secured("administrator")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PeoplePages {
    private static final String TEMPLATE = "people/person";

    private final Directory directory;
    private final PeopleLists lists;
    private final Pages pages;
    private final HttpHostResolver hosts;

    PeoplePages(Directory directory, PeopleLists lists, Pages pages, HttpHostResolver hosts) {
        this.directory = directory;
        this.lists = lists;
        this.pages = pages;
        this.hosts = hosts;
    }

    @Get
    @Secured({"administrator", "officer", "contract-manager", "manager"})
    HttpResponse<?> list(HttpRequest<?> request, Page page, Actor actor, Paging paging) {
        return pages.render(page, "people/people", lists.list(request, page, actor, paging));
    }

    @Get("/invite")
    HttpResponse<?> invite(Page page, Actor actor) {
        Map<String, String> usual = Map.of("dutyStation", "new-york", "uiLanguage", "en");
        return pages.render(page, TEMPLATE, model(page, actor, Form.of(usual), null));
    }

    /** Answers with the one-time link itself: it is known at this moment only. */
    @Post("/invite")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> invite(HttpRequest<?> request, Page page, Actor actor, @Body Map<String, String> form) {
        try {
            return link(request, page, directory.invite(actor, new PersonForm(form).invited()));
        } catch (Refusal refusal) {
            Form again = Form.refused(page, form, refusal);
            return pages.render(
                    HttpStatus.valueOf(refusal.kind().status()), page, TEMPLATE, model(page, actor, again, null));
        }
    }

    @Get("/{id}")
    HttpResponse<?> show(Page page, Actor actor, String id) {
        Person person = directory.get(new PersonId(id));
        return pages.render(page, TEMPLATE, model(page, actor, Form.of(PersonForm.values(person)), person));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(Page page, Actor actor, String id, @Body Map<String, String> form) {
        PersonId who = new PersonId(id);
        try {
            PersonForm typed = new PersonForm(form);
            Person person = directory.change(actor, who, typed.change(), typed.version());
            return pages.redirect("/people", Flash.done("persons.changed").with("name", person.name()));
        } catch (Refusal refusal) {
            Form again = Form.refused(page, form, refusal);
            PersonEdit model = model(page, actor, again, directory.get(who));
            return pages.render(HttpStatus.valueOf(refusal.kind().status()), page, TEMPLATE, model);
        }
    }

    @Post("/{id}/invitation")
    @Consumes(MediaType.ALL)
    HttpResponse<?> inviteAgain(HttpRequest<?> request, Page page, Actor actor, String id) {
        return link(request, page, directory.inviteAgain(actor, new PersonId(id)));
    }

    @Post("/{id}/deactivate")
    @Consumes(MediaType.ALL)
    HttpResponse<?> deactivate(Actor actor, String id) {
        Person person = directory.deactivate(actor, new PersonId(id));
        Flash flash = Flash.done("persons.deactivated").with("name", person.name());
        return pages.redirect("/people", flash.undoneBy("/people/" + person.id().value() + "/activate"));
    }

    @Post("/{id}/activate")
    @Consumes(MediaType.ALL)
    HttpResponse<?> activate(Actor actor, String id) {
        Person person = directory.change(actor, new PersonId(id), PersonChange.ofActive(true), null);
        return pages.redirect("/people", Flash.done("persons.activated").with("name", person.name()));
    }

    private HttpResponse<?> link(HttpRequest<?> request, Page page, Directory.Invited invited) {
        String link = hosts.resolve(request) + "/welcome/" + invited.secret().value();
        Person person = invited.person();
        return pages.render(
                page, "people/link", new OneTimeLink(person.name(), person.id().value(), link, invited.expiresAt()));
    }

    private PersonEdit model(Page page, Actor actor, Form form, @Nullable Person person) {
        Map<String, String> stations = new LinkedHashMap<>();
        for (DutyStation station : DutyStation.values()) {
            stations.put(station.code(), page.t("planning.station." + station.code()));
        }
        Map<String, String> languages = new LinkedHashMap<>();
        Language.OFFICIAL.forEach(language -> languages.put(language.code(), page.nameOf(language)));
        int leaves = 1;
        for (int i = 0; i < PersonForm.LEAVES; i++) {
            leaves = form.value("from-" + i).isEmpty() ? leaves : Math.min(i + 2, PersonForm.LEAVES);
        }
        PersonStory story = new PersonStory(page.phrases(), new Names(directory));
        List<Told> history = person == null ? List.of() : story.tell(directory.history(actor, person.id()));
        List<Told> visits = person == null ? List.of() : story.tell(directory.visits(actor, person.id()));
        return new PersonEdit(form, person, stations, languages, leaves, history, visits);
    }
}
