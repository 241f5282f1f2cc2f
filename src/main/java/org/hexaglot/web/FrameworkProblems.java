package org.hexaglot.web;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.codec.CodecException;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.json.JsonSyntaxException;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Refusal.FieldError;
import org.jspecify.annotations.Nullable;

/** Gives what Micronaut itself refuses (unknown routes, unreadable input, too large bodies) the shape of our problems. */
@Singleton
final class FrameworkProblems implements ErrorResponseProcessor<Object> {
    private static final int DEPTH = 10;

    private final Problems problems;
    private final Failures failures;

    FrameworkProblems(Problems problems, Failures failures) {
        this.problems = problems;
        this.failures = failures;
    }

    @Override
    @SuppressWarnings("unchecked")
    public MutableHttpResponse<Object> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        Throwable cause = context.getRootCause().orElse(null);
        Problem problem = response.code() >= HttpStatus.INTERNAL_SERVER_ERROR.getCode() && cause != null
                ? failures.report(context.getRequest(), cause)
                : problemOf(cause, response.code());
        response.status(problem.status());
        return (MutableHttpResponse<Object>) problems.answer(context.getRequest(), problem, response);
    }

    private static Problem problemOf(@Nullable Throwable cause, int status) {
        Refusal refusal = find(Refusal.class, cause);
        if (refusal != null) {
            return Problem.of(refusal);
        }
        if (find(JsonSyntaxException.class, cause) != null) {
            return Problem.of(400, "malformed-json", Map.of());
        }
        if (find(SerdeException.class, cause) != null || find(CodecException.class, cause) != null) {
            return Problem.of(400, "unexpected-content", Map.of());
        }
        if (cause instanceof UnsatisfiedRouteException missing) {
            return wrong(missing.getArgument().getName(), "required");
        }
        if (cause instanceof ConversionErrorException unreadable) {
            return wrong(unreadable.getArgument().getName(), "invalid");
        }
        return Problem.of(status);
    }

    private static Problem wrong(String parameter, String fieldKey) {
        return new Problem(
                400, "invalid-parameter", Map.of("parameter", parameter), List.of(new FieldError(parameter, fieldKey)));
    }

    private static <T extends Throwable> @Nullable T find(Class<T> type, @Nullable Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEPTH; depth++) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
            cause = cause.getCause();
        }
        return null;
    }
}
