package org.hexaglot.people.login;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.people.SignedIn;

/** Lets a controller method take {@link SignedIn}, or a nullable one where guests may come too. */
@Singleton
final class SignedInBinder implements TypedRequestArgumentBinder<SignedIn> {
    @Override
    public Argument<SignedIn> argumentType() {
        return Argument.of(SignedIn.class);
    }

    @Override
    public BindingResult<SignedIn> bind(ArgumentConversionContext<SignedIn> context, HttpRequest<?> request) {
        return bound(
                PersonFetcher.signedIn(
                        request.getUserPrincipal(Authentication.class).orElse(null)),
                context);
    }

    /** The value, nothing where that is allowed, or the refusal {@code not-signed-in}. */
    static <T> BindingResult<T> bound(Optional<T> value, ArgumentConversionContext<T> context) {
        Argument<T> argument = context.getArgument();
        if (value.isEmpty() && !argument.isNullable() && !argument.isOptional()) {
            throw Refusal.of(Refusal.Kind.NOT_SIGNED_IN, "not-signed-in");
        }
        return () -> value;
    }
}
