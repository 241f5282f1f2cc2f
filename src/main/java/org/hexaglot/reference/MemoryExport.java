package org.hexaglot.reference;

import jakarta.inject.Singleton;
import java.util.List;
import org.hexaglot.kernel.Language;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.SynchronousSink;
import reactor.core.scheduler.Schedulers;

/** Writes the memory out, part by part as the reader takes it. */
@Singleton
public final class MemoryExport {
    private static final int PART = 500;
    private static final long END = -1;
    private static final long BEGINNING = -2;

    private final ImportDesk desk;

    MemoryExport(ImportDesk desk) {
        this.desk = desk;
    }

    /** TMX 1.4b with the units that have both languages. */
    public Publisher<byte[]> tmx(Language source, Language target) {
        List<Language> languages = List.of(source, target);
        return Flux.<byte[], Long>generate(() -> BEGINNING, (reached, sink) -> part(reached, languages, sink))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private long part(long reached, List<Language> languages, SynchronousSink<byte[]> sink) {
        if (reached == END) {
            sink.complete();
            return END;
        }
        if (reached == BEGINNING) {
            sink.next(TmxWriter.beginning(languages.get(0)));
            return 0;
        }
        List<MemoryUnit> units = desk.part(languages.get(0), languages.get(1), reached, PART);
        sink.next(units.isEmpty() ? TmxWriter.end() : TmxWriter.units(units, languages));
        return units.isEmpty() ? END : units.get(units.size() - 1).id();
    }
}
