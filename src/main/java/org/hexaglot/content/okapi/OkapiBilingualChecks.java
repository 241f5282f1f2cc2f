package org.hexaglot.content.okapi;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.common.resource.TextFragment.TagType;
import net.sf.okapi.common.resource.TextUnit;
import net.sf.okapi.lib.verification.AbstractChecker;
import net.sf.okapi.lib.verification.CharactersChecker;
import net.sf.okapi.lib.verification.GeneralChecker;
import net.sf.okapi.lib.verification.InlineCodesChecker;
import net.sf.okapi.lib.verification.Issue;
import net.sf.okapi.lib.verification.Parameters;
import net.sf.okapi.lib.verification.PatternItem;
import net.sf.okapi.lib.verification.PatternsChecker;
import org.hexaglot.content.BilingualChecks;
import org.hexaglot.content.BilingualFormats.Languages;
import org.hexaglot.content.CodedText;

/**
 * {@link BilingualChecks} by Okapi's checkers. They keep what they find, so that each call has its own; what Okapi says
 * of missing and untranslated text, numbers, terms and quotes knows too little of our trade and is left out.
 */
@Singleton
final class OkapiBilingualChecks implements BilingualChecks {
    /** Okapi has one type for words that stand twice and for characters that were read in a wrong encoding. */
    private static final String DOUBLE_WORD = "Double word";

    private static final String DOUBLE_BLANKS = "(?<=\\S) {2,}(?=\\S)";

    @Override
    public List<Suspicion> check(Languages languages, List<Pair> pairs) {
        LocaleId source = LocaleId.fromString(languages.source().code());
        LocaleId target = LocaleId.fromString(languages.target().code());
        List<Issue> issues = new ArrayList<>();
        List<AbstractChecker> checkers =
                List.of(new GeneralChecker(), new InlineCodesChecker(), new PatternsChecker(), new CharactersChecker());
        Parameters parameters = parameters();
        checkers.forEach(checker -> checker.startProcess(source, target, parameters, issues));
        List<Suspicion> found = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            ITextUnit unit = unit(pairs.get(i), target);
            issues.clear();
            checkers.forEach(checker -> checker.processTextUnit(unit));
            int pair = i;
            TextFragment fragment = unit.getTarget(target).getUnSegmentedContentCopy();
            issues.forEach(issue -> suspicion(pair, issue, fragment).ifPresent(found::add));
        }
        return found;
    }

    private static Parameters parameters() {
        Parameters parameters = new Parameters();
        parameters.setEmptyTarget(false);
        parameters.setTargetSameAsSource(false);
        parameters.setDoubledWord(true);
        parameters.setDoubledWordExceptions("vous;nous");
        parameters.setCorruptedCharacters(true);
        parameters.setGuessOpenClose(false);
        parameters.setCheckTerms(false);
        parameters.setCheckMaxCharLength(false);
        parameters.setCheckMinCharLength(false);
        parameters.setPatterns(List.of(
                new PatternItem(PatternItem.SAME, DOUBLE_BLANKS, true, Issue.DISPSEVERITY_LOW, false, "blanks")));
        return parameters;
    }

    private static ITextUnit unit(Pair pair, LocaleId target) {
        TextUnit unit = new TextUnit("1");
        unit.setSource(new TextContainer(fragment(pair.source())));
        unit.setTarget(target, new TextContainer(fragment(pair.target())));
        return unit;
    }

    private static TextFragment fragment(String coded) {
        TextFragment fragment = new TextFragment();
        for (CodedText.Piece piece : CodedText.pieces(coded)) {
            if (piece instanceof CodedText.Text text) {
                fragment.append(text.value());
            } else if (piece instanceof CodedText.Code code) {
                Code theirs = new Code(tag(code.kind()), String.valueOf(code.number()), code.toString());
                theirs.setId(code.number());
                fragment.append(theirs);
            }
        }
        return fragment;
    }

    private static TagType tag(CodedText.Kind kind) {
        return switch (kind) {
            case OPENING -> TagType.OPENING;
            case CLOSING -> TagType.CLOSING;
            case ALONE -> TagType.PLACEHOLDER;
        };
    }

    private static Optional<Suspicion> suspicion(int pair, Issue issue, TextFragment target) {
        return kind(issue).map(kind -> {
            String marked = target.getCodedText();
            int from = letters(marked, issue.getTargetStart());
            int to = Math.max(from, letters(marked, issue.getTargetEnd()));
            List<Code> codes = issue.getCodes();
            return new Suspicion(
                    pair,
                    kind,
                    from,
                    kind == Kind.CODES ? from : to,
                    codes == null
                            ? List.of()
                            : codes.stream().map(Code::getData).toList());
        });
    }

    /** How many letters stand before a place among Okapi's marks. */
    private static int letters(String marked, int place) {
        int letters = 0;
        for (int i = 0; i < Math.min(place, marked.length()); i++) {
            if (TextFragment.isMarker(marked.charAt(i))) {
                i++;
            } else {
                letters++;
            }
        }
        return letters;
    }

    private static Optional<Kind> kind(Issue issue) {
        return switch (issue.getIssueType()) {
            case MISSING_CODE, EXTRA_CODE -> Optional.of(Kind.CODES);
            case MISSING_LEADINGWS,
                    MISSINGORDIFF_LEADINGWS,
                    EXTRA_LEADINGWS,
                    EXTRAORDIFF_LEADINGWS,
                    MISSING_TRAILINGWS,
                    MISSINGORDIFF_TRAILINGWS,
                    EXTRA_TRAILINGWS,
                    EXTRAORDIFF_TRAILINGWS,
                    UNEXPECTED_PATTERN -> Optional.of(Kind.BLANKS);
            case SUSPECT_PATTERN ->
                Optional.of(issue.getMessage().startsWith(DOUBLE_WORD) ? Kind.REPEATED : Kind.BROKEN);
            case ALLOWED_CHARACTERS -> Optional.of(Kind.BROKEN);
            default -> Optional.empty();
        };
    }
}
