package org.hexaglot.browser;

import static org.junit.jupiter.api.Assumptions.abort;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts the browser and the demonstration when the first test asks, and ends both after the last. Without a browser it
 * skips each test on its own: Maven counts no skipped test and tells no reason when a whole class is aborted.
 */
final class BrowserExtension implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private static final Namespace OURS = Namespace.create(BrowserExtension.class);

    /** Closed by the store of the whole run. */
    private record Stage(Chromium chromium, Demonstration demonstration) implements AutoCloseable {
        @Override
        public void close() {
            chromium.close();
            demonstration.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Store store = context.getRoot().getStore(OURS);
        if (store.get(Stage.class) == null && store.get(NoBrowser.class) == null) {
            try {
                Chromium chromium = Chromium.start();
                store.put(Stage.class, new Stage(chromium, Demonstration.start()));
            } catch (NoBrowser none) {
                store.put(NoBrowser.class, none);
            }
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        NoBrowser none = context.getRoot().getStore(OURS).get(NoBrowser.class, NoBrowser.class);
        if (none != null) {
            without(none, Boolean.parseBoolean(System.getenv("CI")));
        }
    }

    /** Skips the test and says why; continuous integration must not skip it. */
    static void without(NoBrowser none, boolean mustNotSkip) {
        if (mustNotSkip) {
            throw new IllegalStateException(none.getMessage(), none);
        }
        abort(none.getMessage());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitors.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Stage stage = context.getRoot().getStore(OURS).get(Stage.class, Stage.class);
        return context.getStore(OURS)
                .getOrComputeIfAbsent(
                        Visitors.class,
                        any -> new Visitors(stage.chromium().browser(), stage.demonstration()),
                        Visitors.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Visitors visitors = context.getStore(OURS).remove(Visitors.class, Visitors.class);
        if (visitors != null) {
            visitors.close();
        }
    }
}
