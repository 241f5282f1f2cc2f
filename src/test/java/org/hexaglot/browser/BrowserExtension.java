package org.hexaglot.browser;

import static org.junit.jupiter.api.Assumptions.abort;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the browser and the demonstration when the first test asks, and ends both after the last. */
final class BrowserExtension implements BeforeAllCallback, AfterEachCallback, ParameterResolver {
    private static final Namespace OURS = Namespace.create(BrowserExtension.class);
    private static final String NONE = "No browser: " + BrowserProgram.VARIABLE
            + " may name one, apt-get install chromium brings one, and so does Playwright's own \"install chromium\".";

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
        if (store.get(Stage.class) == null) {
            Chromium chromium = Chromium.start().orElseGet(BrowserExtension::missing);
            store.put(Stage.class, new Stage(chromium, Demonstration.start()));
        }
    }

    private static Chromium missing() {
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            throw new IllegalStateException(NONE);
        }
        return abort(NONE);
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
