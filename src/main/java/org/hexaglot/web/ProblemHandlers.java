package org.hexaglot.web;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.validation.exceptions.ConstraintExceptionHandler;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Refusal.FieldError;

/** The exceptions that become problems, one handler each. */
final class ProblemHandlers {
    private ProblemHandlers() {}

    /** What the domain refuses. */
    @Singleton
    static final class Refused implements ExceptionHandler<Refusal, HttpResponse<?>> {
        private final Problems problems;

        Refused(Problems problems) {
            this.problems = problems;
        }

        @Override
        public HttpResponse<?> handle(HttpRequest request, Refusal refusal) {
            return problems.answer(request, Problem.of(refusal));
        }
    }

    /** What nobody expected. */
    @Singleton
    static final class Failed implements ExceptionHandler<Throwable, HttpResponse<?>> {
        private final Problems problems;
        private final Failures failures;

        Failed(Problems problems, Failures failures) {
            this.problems = problems;
            this.failures = failures;
        }

        @Override
        public HttpResponse<?> handle(HttpRequest request, Throwable failure) {
            return problems.answer(request, failures.report(request, failure));
        }
    }

    /** Input that breaks a declared constraint. */
    @Singleton
    @Replaces(ConstraintExceptionHandler.class)
    static final class Invalid implements ExceptionHandler<ConstraintViolationException, HttpResponse<?>> {
        private static final Map<String, String> KEYS = Map.ofEntries(
                Map.entry("NotNull", "required"),
                Map.entry("NotBlank", "required"),
                Map.entry("NotEmpty", "required"),
                Map.entry("Size", "length"),
                Map.entry("Min", "too-small"),
                Map.entry("DecimalMin", "too-small"),
                Map.entry("Positive", "too-small"),
                Map.entry("PositiveOrZero", "too-small"),
                Map.entry("Max", "too-large"),
                Map.entry("DecimalMax", "too-large"),
                Map.entry("Email", "email"));

        private final Problems problems;

        Invalid(Problems problems) {
            this.problems = problems;
        }

        @Override
        public HttpResponse<?> handle(HttpRequest request, ConstraintViolationException broken) {
            List<FieldError> fields = new ArrayList<>();
            for (ConstraintViolation<?> violation : broken.getConstraintViolations()) {
                String constraint = violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName();
                fields.add(
                        new FieldError(fieldOf(violation.getPropertyPath()), KEYS.getOrDefault(constraint, "invalid")));
            }
            return problems.answer(request, new Problem(422, "invalid-input", Map.of(), fields));
        }

        private static String fieldOf(Path path) {
            List<String> properties = new ArrayList<>();
            String parameter = "";
            for (Path.Node node : path) {
                if (node.getKind() == ElementKind.PROPERTY) {
                    properties.add(node.getName());
                } else if (node.getKind() == ElementKind.PARAMETER) {
                    parameter = node.getName();
                }
            }
            return properties.isEmpty() ? parameter : String.join(".", properties);
        }
    }
}
