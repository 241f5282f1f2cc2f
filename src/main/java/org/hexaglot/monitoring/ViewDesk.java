package org.hexaglot.monitoring;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.TimeOrderedId;
import org.hexaglot.web.ListQuery;

/** Views of lists: kept, renamed, shared and forgotten by their owner, opened by whoever has the link of a shared one. */
@Singleton
public class ViewDesk {
    /** Views of one person on one page at most. */
    static final int MOST = 50;

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_QUERY = 2_000;

    /** What stands in an encoded query. */
    private static final Pattern QUERY = Pattern.compile("[A-Za-z0-9=&%._~,+*-]*");

    private final SavedViews views;
    private final Clock clock;

    ViewDesk(SavedViews views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<SavedView> own(Actor actor, SavedView.Place page) {
        return views.of(actor.person(), page);
    }

    /** What stands above a list: one's own views of it, and how it is shown now. */
    @Transactional(readOnly = true)
    public ViewsBar bar(Actor actor, ListQuery query, SavedView.Place page) {
        return new ViewsBar(query, page, own(actor, page));
    }

    /** One's own view, or a shared one of a colleague; others are not found. */
    @Transactional(readOnly = true)
    public SavedView open(Actor actor, String id) {
        return views.find(id)
                .filter(view -> view.owner().equals(actor.person()) || view.shared() && DocumentRights.isStaff(actor))
                .orElseThrow(() -> unknown(id));
    }

    @Transactional
    public SavedView keep(Actor actor, SavedView.Place page, String name, String query, boolean shared) {
        if (query.length() > LONGEST_QUERY) {
            throw Refusal.invalid("invalid-view").field("query", "too-long");
        }
        if (!QUERY.matcher(query).matches()) {
            throw Refusal.invalid("invalid-view").field("query", "unknown");
        }
        if (views.of(actor.person(), page).size() >= MOST) {
            throw Refusal.wrongState("too-many-views").with("maximum", MOST);
        }
        SavedView view = new SavedView(
                TimeOrderedId.at(clock.instant()), actor.person(), page, name(name), query, shared, clock.instant());
        views.add(view);
        return view;
    }

    @Transactional
    public SavedView rename(Actor actor, String id, String name) {
        SavedView view = own(actor, id).named(name(name));
        views.change(view);
        return view;
    }

    @Transactional
    public SavedView share(Actor actor, String id, boolean shared) {
        SavedView view = own(actor, id).shared(shared);
        views.change(view);
        return view;
    }

    @Transactional
    public SavedView forget(Actor actor, String id) {
        SavedView view = own(actor, id);
        views.remove(id);
        return view;
    }

    private SavedView own(Actor actor, String id) {
        return views.find(id)
                .filter(view -> view.owner().equals(actor.person()))
                .orElseThrow(() -> unknown(id));
    }

    private static String name(String typed) {
        String name = typed.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Refusal.invalid("invalid-view").field("name", name.isEmpty() ? "required" : "too-long");
        }
        return name;
    }

    private static Refusal unknown(String id) {
        return Refusal.notFound("unknown-view").with("view", id);
    }
}
