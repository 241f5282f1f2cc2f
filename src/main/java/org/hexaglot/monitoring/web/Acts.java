package org.hexaglot.monitoring.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.hexaglot.document.Document;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.monitoring.web.DocumentReader.Wanted;
import org.hexaglot.web.Flash;
import org.hexaglot.web.Form;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Typed;

/**
 * How every act on the page of a document is answered: done, it leads on with a notice; refused, the page comes back
 * with the refusal beside the form and the words still in it. Scripts that wait for an answer get a problem instead.
 */
@Singleton
final class Acts {
    private static final String PARTIAL = "HX-Request";

    private final DocumentReader reader;
    private final Pages pages;

    Acts(DocumentReader reader, Pages pages) {
        this.reader = reader;
        this.pages = pages;
    }

    /** Who does what to which document. */
    record Call(HttpRequest<?> request, Page page, Actor actor, DocumentId id, Typed typed) {
        String href() {
            return "/documents/" + id;
        }

        /** Refuses unless the reader typed what stands beside the field. */
        void mustConfirm(Document document) {
            if (!typed.text("confirmation").equals(ActSheets.confirmation(document))) {
                throw Refusal.invalid("confirmation-needed").field("confirmation", "confirmation");
            }
        }
    }

    /** What an act leads to. */
    record Done(String address, Flash flash) {}

    /** An act itself. */
    interface Act {
        Done done() throws IOException;
    }

    HttpResponse<?> run(Call call, String name, Act act) throws IOException {
        boolean waits = call.request().getHeaders().contains(PARTIAL);
        try {
            Done done = act.done();
            if (waits) {
                return done.flash().on(HttpResponse.ok().header("HX-Redirect", done.address()));
            }
            return pages.redirect(done.address(), done.flash());
        } catch (Refusal refusal) {
            if (waits) {
                throw refusal;
            }
            Form form = Form.refused(call.page(), call.typed().values(), refusal);
            Wanted wanted = name.equals("note") ? Wanted.HISTORY : Wanted.ACTS;
            DocumentPage model = reader.page(call.page(), call.actor(), call.id(), wanted, form, name);
            return pages.render(HttpStatus.valueOf(refusal.kind().status()), call.page(), "documents/document", model);
        }
    }
}
