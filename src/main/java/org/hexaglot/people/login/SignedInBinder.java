package org.hexaglot.people.login;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.SecurityFilter;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;
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
        Argument<SignedIn> argument = context.getArgument();
        return bound(request, Optional::of, argument.isNullable() || argument.isOptional());
    }

    /**
     * What the method gets, or the refusal {@code not-signed-in} where it does not take guests. The framework binds once
     * before the filters run, when nobody can know who asks, and again afterwards.
     */
    static <T> BindingResult<T> bound(
            HttpRequest<?> request, Function<SignedIn, Optional<T>> part, boolean guestsMayCome) {
        if (!request.getAttributes().contains(SecurityFilter.KEY)) {
            return BindingResult.unsatisfied();
        }
        Optional<SignedIn> signedIn = PersonFetcher.signedIn(
                request.getUserPrincipal(Authentication.class).orElse(null));
        if (signedIn.isEmpty() && !guestsMayCome) {
            throw Refusal.of(Refusal.Kind.NOT_SIGNED_IN, "not-signed-in");
        }
        Optional<T> value = signedIn.flatMap(part);
        return () -> value;
    }
}
