package org.hexaglot.parity.web;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.parity.ParityDesk;
import org.hexaglot.parity.web.ParityPage.Place;
import org.hexaglot.people.Directory;
import org.hexaglot.people.Names;
import org.hexaglot.web.Form;

/** Reads the page of the six languages side by side. */
@Singleton
class ParitySheets {
    /** More than anybody reads; who has so many has the wrong file. */
    private static final int MOST_PLACES = 300;

    private final ParityDesk desk;
    private final Directory directory;

    ParitySheets(ParityDesk desk, Directory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    @Transactional(readOnly = true)
    ParityPage page(Actor actor, DocumentId id, Form form, String refused) {
        ParityDesk.Sheet sheet = desk.sheet(actor, id);
        List<Place> places = ParityPlaces.of(sheet.document(), sheet.present(), new Names(directory)::of);
        return new ParityPage(
                sheet.document(),
                sheet.check(),
                sheet.open(),
                places.subList(0, Math.min(MOST_PLACES, places.size())),
                Math.max(0, places.size() - MOST_PLACES),
                sheet.tallies(),
                sheet.mayWaive(),
                form,
                refused);
    }
}
