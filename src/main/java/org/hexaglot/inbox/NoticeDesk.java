package org.hexaglot.inbox;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Refusal;

/** Shows people what they have to be told. */
@Singleton
public class NoticeDesk {
    private final Notices notices;
    private final Clock clock;

    NoticeDesk(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Notice> unseen(Actor actor) {
        return notices.unseen(actor.person());
    }

    @Transactional
    public void see(Actor actor, long id) {
        if (!notices.see(id, actor.person(), clock.instant())) {
            throw Refusal.notFound("unknown-notice").with("notice", id);
        }
    }
}
