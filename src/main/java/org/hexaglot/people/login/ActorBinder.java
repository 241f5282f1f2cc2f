package org.hexaglot.people.login;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.hexaglot.kernel.Actor;

/** Lets a controller method take the {@link Actor}, or a nullable one where guests may come too. */
@Singleton
final class ActorBinder implements TypedRequestArgumentBinder<Actor> {
    @Override
    public Argument<Actor> argumentType() {
        return Argument.of(Actor.class);
    }

    @Override
    public BindingResult<Actor> bind(ArgumentConversionContext<Actor> context, HttpRequest<?> request) {
        boolean guestsMayCome = context.getArgument().isNullable();
        return SignedInBinder.bound(request, signedIn -> Optional.of(signedIn.actor()), guestsMayCome);
    }
}
