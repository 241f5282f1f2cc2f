package org.hexaglot.monitoring.web;

import java.util.List;
import org.hexaglot.issuance.Gate;
import org.hexaglot.kernel.Language;

/**
 * What the reader may do with a document beyond its tasks.
 *
 * @param late whether a manuscript sent now needs its reason
 * @param confirmation what has to be typed before an act that cannot be taken back
 * @param suggested symbols proposed for a corrigendum, a revision and an addendum
 */
public record ActsView(
        boolean officer,
        boolean maySubmit,
        boolean revisesSource,
        boolean late,
        boolean mayWithdraw,
        boolean mayMarkPassages,
        boolean mayNumberJobs,
        String confirmation,
        List<Gate> gates,
        List<Language> ready,
        List<Language> addable,
        List<Language> waivable,
        List<String> passages,
        List<String> readers,
        String suggested) {}
