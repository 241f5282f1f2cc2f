package org.hexaglot.content.okapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.sf.okapi.common.resource.TextContainer;
import org.hexaglot.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line is a paragraph with a bar where a sentence ends. */
final class SegmentationTest {
    private final Segmentation segmentation = new Segmentation();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "en; The report is in A/62/89. |The Council took note.",
                "en; See Nos. 3–5. |They remain.",
                "en; As set out in para. 12 (a) and paras. 14 and 15. |Nothing followed.",
                "en; 1. The General Assembly met. |It rose.",
                "en; 12. (a) The Secretary-General, Mr. A. B. Smith, spoke. |H.E. Mr. Doe replied.",
                "en; IV. Conclusions",
                "en; Article 5. No one shall be subjected to torture.",
                "en; The U.S. Government and U. N. Women agreed.",
                "en; It rose by 3.5 per cent (see fig. II). |Why? |Because!",
                "en; He said: “We agree.” |Then he left.",
                "en; General Assembly resolution 70/1, sect. IV, No. 7, vol. XII, p. 4. |Ibid. 5",
                "en; Wait ... and see. |Done.",
                "fr; Voir le par. 12 a) et les art. 3 et 4. |M. Dupont a parlé.",
                "fr; Le document A/62/89, no. 3. |MM. X et Y l’ont lu.",
                "fr; 1. L’Assemblée s’est réunie. |Qui l’a dit ? |S. E. M. Martin.",
                "fr; Il a répondu : « Oui. » |Puis il est parti.",
                "es; Véase el párr. 12 a) y los arts. 3 y 4. |El Sr. Pérez habló.",
                "es; El núm. 3. |La Excma. Sra. Gil y EE. UU. asistieron.",
                "es; 2. ¿Quién lo dijo? |¡Nadie! |Así fue.",
                "ru; См. п. 12 a) и пп. 14 и 15. |Г-н А. С. Пушкин выступил.",
                "ru; В 2015 г. Ассамблея приняла резолюцию 70/1. |Это было важно.",
                "ru; 1. Генеральная Ассамблея собралась. |Она закрылась.",
                "ru; Сумма составила 5 млн. долл. США. |Документ A/62/89. |Да.",
                "ar; انظر الوثيقة A/62/89. |وأحاط المجلس علما. |هل وافق؟ |نعم.",
                "ar; 1. اجتمعت الجمعية العامة. |ثم انفضت.",
                "ar; تحدث د. أحمد و أ. م. علي. |وانتهى.",
                "zh; 大会通过了第70/1号决议。|秘书长发言！|谁说的？|没有人。",
                "zh; 1. 大会开会。|会议结束。",
                "zh; 他说：“我们同意。”|然后离开。",
                "zh; 见A/62/89。|第12(a)段和Nos. 3–5号文件。",
                "zh; 他说（见附件。）。|完。"
            })
    void endsSentencesWhereTheyEnd(String code, String barred) {
        TextContainer paragraph = new TextContainer(barred.replace("|", ""));
        Segmentation.cut(paragraph, segmentation.segmenter(Language.of(code)));
        List<String> sentences = new ArrayList<>();
        paragraph.getSegments().forEach(segment -> sentences.add(segment.text.getText()));
        assertThat(sentences)
                .containsExactly(
                        Arrays.stream(barred.split("\\|")).map(String::strip).toArray(String[]::new));
    }
}
