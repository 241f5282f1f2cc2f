package org.hexaglot.web;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.beans.BeanProperty;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.MethodBasedRouteMatch;
import io.micronaut.web.router.RouteAttributes;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hexaglot.kernel.Refusal;

/**
 * Refuses query parameters that the method of the API does not take: a misspelt filter must not answer with everything.
 * A method takes its arguments' names, those of {@link Paging} and those named by {@link Accepts}.
 */
@ServerFilter("/api/**")
final class UnknownParameters {
    private final Map<Object, Set<String>> taken = new ConcurrentHashMap<>();

    @RequestFilter
    void refuse(HttpRequest<?> request) {
        Set<String> given = request.getParameters().names();
        if (given.isEmpty()) {
            return;
        }
        RouteAttributes.getRouteMatch(request)
                .filter(MethodBasedRouteMatch.class::isInstance)
                .map(match -> (MethodBasedRouteMatch<?, ?>) match)
                .ifPresent(match -> check(given, takenBy(match)));
    }

    private Set<String> takenBy(MethodBasedRouteMatch<?, ?> match) {
        return taken.computeIfAbsent(match.getExecutableMethod(), method -> {
            Set<String> names = new HashSet<>(Arrays.asList(match.stringValues(Accepts.class)));
            for (Argument<?> argument : match.getArguments()) {
                addNames(argument, names);
            }
            return names;
        });
    }

    private static void addNames(Argument<?> argument, Set<String> names) {
        if (argument.getType() == Paging.class) {
            names.add("limit");
            names.add("cursor");
        } else if (argument.isAnnotationPresent(RequestBean.class)) {
            for (BeanProperty<?, ?> property :
                    BeanIntrospection.getIntrospection(argument.getType()).getBeanProperties()) {
                names.add(nameIn(property.getAnnotationMetadata(), property.getName()));
            }
        } else {
            names.add(nameIn(argument.getAnnotationMetadata(), argument.getName()));
        }
    }

    private static String nameIn(AnnotationMetadata metadata, String otherwise) {
        return metadata.stringValue(QueryValue.class)
                .filter(name -> !name.isEmpty())
                .orElse(otherwise);
    }

    private static void check(Set<String> given, Set<String> known) {
        for (String name : given) {
            if (!known.contains(name)) {
                throw Refusal.of(Refusal.Kind.MALFORMED, "unknown-parameter").with("parameter", name);
            }
        }
    }
}
