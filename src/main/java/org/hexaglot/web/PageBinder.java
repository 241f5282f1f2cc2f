package org.hexaglot.web;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Lets a controller method take the {@link Page} as a parameter. */
@Singleton
final class PageBinder implements TypedRequestArgumentBinder<Page> {
    private final Pages pages;

    PageBinder(Pages pages) {
        this.pages = pages;
    }

    @Override
    public Argument<Page> argumentType() {
        return Argument.of(Page.class);
    }

    @Override
    public BindingResult<Page> bind(ArgumentConversionContext<Page> context, HttpRequest<?> source) {
        return () -> Optional.of(pages.page(source));
    }
}
