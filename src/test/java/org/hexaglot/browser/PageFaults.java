package org.hexaglot.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hexaglot.kernel.Language;
import org.hexaglot.web.Messages;

/** What is wrong with the page that is open; everything at once. */
final class PageFaults {
    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final String CONTRAST = "color-contrast";
    private static final int FEW = 3;

    /**
     * Runs in the page. Names, symbols, what people wrote and texts in a language of their own are left aside: they
     * are marked as such.
     */
    private static final String SCRIPT = """
            ({ lang, dir, areas }) => {
              const faults = [];
              const root = document.documentElement;
              if (root.lang !== lang || root.dir !== dir) faults.push(`is ${root.lang} ${root.dir}`);
              if (root.scrollWidth > root.clientWidth) {
                const beyond = [...document.querySelectorAll('body *')].filter(one => {
                  const box = one.getBoundingClientRect();
                  return box.width > 1 && (box.right > root.clientWidth + 1 || box.left < -1);
                });
                faults.push(`overflows to ${root.scrollWidth}: ` + beyond.slice(-2).map(one => one.outerHTML.slice(0, 80)).join(' '));
              }
              const key = new RegExp('\\\\b(' + areas.join('|') + ')\\\\.[A-Za-z][\\\\w.-]+|\\\\?\\\\?');
              const word = /[a-z]{3,}/;
              const own = { ar: /\\p{Script=Arabic}/u, zh: /\\p{Script=Han}/u, ru: /\\p{Script=Cyrillic}/u }[lang];
              const apart = 'bdi, q, kbd, code, .symbol, [lang]:not(html), [dir=auto], .product, .languages, svg, option, #journey';
              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walk.nextNode()) {
                const text = walk.currentNode.textContent.trim();
                const parent = walk.currentNode.parentElement;
                if (!text || parent.closest('script, style, noscript')) continue;
                if (key.test(text)) faults.push('raw key: ' + text);
                if (own && word.test(text) && !own.test(text) && !parent.closest(apart)) faults.push('untranslated: ' + text.slice(0, 60));
              }
              for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
                document.querySelectorAll(`[${name}]`).forEach(one => {
                  if (key.test(one.getAttribute(name))) faults.push('raw key: ' + one.getAttribute(name));
                });
              }
              const ids = [...document.querySelectorAll('[id]')].map(one => one.id).filter(id => !id.startsWith('_'));
              const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
              if (twice.length && !document.querySelector('#journey svg')) faults.push('same id twice: ' + [...new Set(twice)]);
              return [...new Set(faults)];
            }
            """;

    private final Set<String> areas = new TreeSet<>();

    PageFaults(Messages messages) {
        messages.keys(Language.EN).forEach(key -> areas.add(key.substring(0, key.indexOf('.'))));
    }

    /** How closely to look; what assistive technology would stumble over takes most of the time. */
    enum Depth {
        AT_A_GLANCE,
        WITHOUT_COLOURS,
        COLOURS
    }

    List<String> of(Visit visit, Depth depth) {
        Language language = visit.language();
        List<String> faults = new ArrayList<>();
        Object told = visit.page()
                .evaluate(
                        SCRIPT,
                        Map.of(
                                "lang", language.code(),
                                "dir", language.isRightToLeft() ? "rtl" : "ltr",
                                "areas", areas.toArray()));
        ((List<?>) told).forEach(fault -> faults.add(fault.toString()));
        faults.addAll(
                switch (depth) {
                    case AT_A_GLANCE -> List.of();
                    case WITHOUT_COLOURS ->
                        told(axe(visit.page()).withTags(WCAG_22_AA).disableRules(List.of(CONTRAST)), FEW);
                    case COLOURS -> told(axe(visit.page()).withRules(List.of(CONTRAST)), FEW);
                });
        faults.addAll(visit.complaints());
        return faults;
    }

    /** All that does not stand out from its ground as it should. */
    static List<String> contrast(Page page) {
        return told(axe(page).withRules(List.of(CONTRAST)), Integer.MAX_VALUE);
    }

    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).options(options()).setLegacyMode(true);
    }

    private static List<String> told(AxeBuilder axe, int most) {
        List<String> faults = new ArrayList<>();
        for (Rule rule : axe.analyze().getViolations()) {
            for (CheckedNode node :
                    rule.getNodes().subList(0, Math.min(most, rule.getNodes().size()))) {
                String said = node.getAny().stream()
                        .map(check -> check.getMessage())
                        .findFirst()
                        .orElse("");
                faults.add("axe " + rule.getId() + ": " + shortened(node.getHtml()) + " " + said);
            }
        }
        return faults;
    }

    /** Only what is wrong is worked out in full: it takes half the time. */
    private static AxeRunOptions options() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String shortened(String html) {
        return html.length() > 160 ? html.substring(0, 160) + "…" : html;
    }
}
