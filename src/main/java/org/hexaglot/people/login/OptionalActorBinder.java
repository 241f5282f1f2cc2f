package org.hexaglot.people.login;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.hexaglot.kernel.Actor;

/** Lets a controller method that takes guests too have an {@code Optional<Actor>}. */
@Singleton
final class OptionalActorBinder implements TypedRequestArgumentBinder<Optional<Actor>> {
    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Argument<Optional<Actor>> argumentType() {
        return (Argument) Argument.of(Optional.class, Actor.class);
    }

    @Override
    public BindingResult<Optional<Actor>> bind(
            ArgumentConversionContext<Optional<Actor>> context, HttpRequest<?> request) {
        return SignedInBinder.bound(request, signedIn -> Optional.of(Optional.of(signedIn.actor())), true);
    }
}
