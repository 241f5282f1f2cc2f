package org.hexaglot.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody left in the text for somebody else: questions, notes to the reviser, marks of changes, tags of tools. */
final class RemarksCheck implements SegmentCheck {
    private static final Pattern LEFT = Pattern.compile(
            "[\\[({<]{1,2}\\s*(?:(?:translator|reviser|editor|traducteur|traductrice|réviseur|traductor|revisor)[’'s]*\\b[^\\])}>]*"
                    + "|(?:note|nota|примечание)\\s+(?:to|of|for|du|de la|del|de|à|au|a|переводчика|редактора|редактору)\\b[^\\])}>]*"
                    + "|(?:NdT|N\\.\\s?d\\.\\s?T\\.|N\\.\\s?del\\s?T\\.|TN|T/N|прим\\.\\s*(?:пер|ред)\\.)\\s*[:.]?[^\\])}>]*"
                    + "|(?:ملاحظة|ملحوظة)\\s+(?:من\\s+)?(?:المترجم|المراجع|إلى)[^\\])}>]*|(?:译注|译者注|校对注|审校注)[^\\]）)}>]*"
                    + "|(?:TBC|TBD|to be (?:confirmed|checked|completed)|sic\\?|à (?:vérifier|confirmer)|por (?:verificar|confirmar)|проверить|уточнить|待核实|待确认|للتحقق)"
                    + ")\\s*[\\])}>]{1,2}"
                    + "|\\[\\s*\\?+\\s*\\]|\\?{3,}|？{3,}|!{3,}|@{2,}|#{2,}|%%|\\*{3,}|(?-i:X{4,}|\\bTODO:|\\bFIXME\\b)"
                    + "|</?(?:g|x|bx|ex|ph|bpt|ept|it|mrk|ins|del|b|i|u)\\d*(?:\\s[^<>]*)?/?>|\\[[+-][^\\[\\]]+[+-]\\]|\\{[+-][^{}]+[+-]\\}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public void check(Pair pair, Consumer<Alarm> alarms) {
        List<Spot> spots = new ArrayList<>();
        Matcher left = LEFT.matcher(pair.target());
        while (left.find()) {
            if (!pair.source().contains(left.group())) {
                spots.add(Spot.of(left));
            }
        }
        boolean inSourceToo = LEFT.matcher(pair.source()).find();
        if (!spots.isEmpty() && !inSourceToo) {
            alarms.accept(Alarm.inTarget(CheckKind.REMARKS, spots));
        }
    }
}
