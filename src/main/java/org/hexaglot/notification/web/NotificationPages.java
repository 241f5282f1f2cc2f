package org.hexaglot.notification.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.EnumMap;
import java.util.Map;
import org.hexaglot.kernel.Actor;
import org.hexaglot.notification.Frequency;
import org.hexaglot.notification.LetterDesk;
import org.hexaglot.notification.MailSettings;
import org.hexaglot.notification.PreferenceDesk;
import org.hexaglot.notification.Topic;
import org.hexaglot.people.Directory;
import org.hexaglot.web.Flash;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;

/** What somebody wants to be told of by mail and how often, and what became of the latest mails. */
@Controller("/account/notifications")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class NotificationPages {
    private static final int LATEST = 10;

    private final PreferenceDesk preferences;
    private final LetterDesk letters;
    private final MailSettings settings;
    private final Directory directory;
    private final Pages pages;

    NotificationPages(
            PreferenceDesk preferences, LetterDesk letters, MailSettings settings, Directory directory, Pages pages) {
        this.preferences = preferences;
        this.letters = letters;
        this.settings = settings;
        this.directory = directory;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Page page, Actor actor) {
        NotificationsPage model = new NotificationsPage(
                directory.get(actor.person()),
                settings.isConfigured(),
                preferences.of(actor),
                letters.latest(actor.person(), LATEST));
        return pages.render(page, "notification/notifications", model);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> choose(Actor actor, @Body Map<String, String> form) {
        Map<Topic, Frequency> chosen = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            String frequency = form.get(topic.code());
            if (frequency != null) {
                chosen.put(topic, Frequency.of(frequency));
            }
        }
        preferences.choose(actor, chosen);
        return pages.redirect("/account/notifications", Flash.done("notification.saved"));
    }
}
