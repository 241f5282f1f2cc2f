package org.hexaglot.people.login;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import org.hexaglot.kernel.Actor;
import org.hexaglot.people.SignedIn;

/** Lets a controller method take the {@link Actor}, or a nullable one where guests may come too. */
@Singleton
final class ActorBinder implements TypedRequestArgumentBinder<Actor> {
    @Override
    public Argument<Actor> argumentType() {
        return Argument.of(Actor.class);
    }

    @Override
    public BindingResult<Actor> bind(ArgumentConversionContext<Actor> context, HttpRequest<?> request) {
        return SignedInBinder.bound(
                PersonFetcher.signedIn(
                                request.getUserPrincipal(Authentication.class).orElse(null))
                        .map(SignedIn::actor),
                context);
    }
}
