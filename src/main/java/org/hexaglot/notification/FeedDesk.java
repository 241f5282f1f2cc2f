package org.hexaglot.notification;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.planning.Body;
import org.hexaglot.planning.Meetings;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Phrases;
import org.jspecify.annotations.Nullable;

/** What feeds are called. */
@Singleton
public class FeedDesk {
    private final Meetings meetings;
    private final Pages pages;

    FeedDesk(Meetings meetings, Pages pages) {
        this.meetings = meetings;
        this.pages = pages;
    }

    /**
     * The title of a feed in this language.
     *
     * @param code of the body whose documents it tells, or null; refuses one that there is not
     */
    @Transactional(readOnly = true)
    public String title(Language language, @Nullable String code) {
        Phrases phrases = pages.phrases(language, ZoneOffset.UTC);
        if (code == null) {
            return phrases.t("notification.feed.title");
        }
        Body body = meetings.body(code)
                .orElseThrow(() -> Refusal.notFound("unknown-body").with("body", code));
        return phrases.t("notification.feed.ofBody", "body", body.nameIn(language));
    }
}
