package org.hexaglot.quality;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hexaglot.content.Sha256;

/**
 * An alarm with the segment it stands in.
 *
 * @param id stays the same as long as source, translation and what is suspected do, wherever the segment moves
 */
record Found(String id, Pair pair, Alarm alarm) {
    private static final int ID_LETTERS = 16;

    static Found of(Pair pair, Alarm alarm) {
        StringBuilder identity = new StringBuilder(alarm.kind().code())
                .append('\n')
                .append(pair.coded().source())
                .append('\n')
                .append(pair.coded().target())
                .append('\n')
                .append(alarm.hint());
        marked(identity, pair.source(), alarm.source());
        marked(identity, pair.target(), alarm.target());
        String id = Sha256.of(identity.toString().getBytes(StandardCharsets.UTF_8))
                .value()
                .substring(0, ID_LETTERS);
        return new Found(id, pair, alarm);
    }

    private static void marked(StringBuilder identity, String text, List<Spot> spots) {
        identity.append('\n');
        spots.forEach(spot -> identity.append(text, spot.from(), spot.to()).append('|'));
    }

    Found numbered(int time) {
        return time == 1 ? this : new Found(id + "-" + time, pair, alarm);
    }
}
