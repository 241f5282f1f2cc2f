package org.hexaglot.reference.lucene;

import java.nio.ByteBuffer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.hexaglot.kernel.Language;
import org.hexaglot.reference.Likeness;
import org.hexaglot.reference.MatchText;
import org.hexaglot.reference.MemoryUnit;

/** A unit of the memory as a document of the index: for each language its features, its words in order, its stems. */
final class UnitFields {
    static final String ID = "id";
    static final String HAS = "has";

    private static final FieldType FEATURES = new FieldType();

    static {
        FEATURES.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        FEATURES.setTokenized(true);
        FEATURES.freeze();
    }

    private final Analyzers analyzers = new Analyzers(WordAnalyzer.Cut.SINGLE_AND_PAIRS);

    static String features(Language language) {
        return "f_" + language.code();
    }

    static String codes(Language language) {
        return "k_" + language.code();
    }

    static String stems(Language language) {
        return "s_" + language.code();
    }

    Document document(MemoryUnit unit) {
        Document document = new Document();
        document.add(new StringField(ID, Long.toString(unit.id()), Field.Store.NO));
        document.add(new NumericDocValuesField(ID, unit.id()));
        unit.texts().forEach((language, text) -> {
            MatchText compared = MatchText.of(text);
            document.add(new StringField(HAS, language.code(), Field.Store.NO));
            document.add(new Field(features(language), Features.of(compared).stream(), FEATURES));
            document.add(new BinaryDocValuesField(codes(language), packed(Likeness.codes(compared.words()))));
            if (!unit.source().isPart()) {
                document.add(
                        new TextField(stems(language), analyzers.of(language).tokenStream(stems(language), text)));
            }
        });
        return document;
    }

    private static BytesRef packed(int[] codes) {
        ByteBuffer bytes = ByteBuffer.allocate(codes.length * Integer.BYTES);
        bytes.asIntBuffer().put(codes);
        return new BytesRef(bytes.array());
    }

    static int[] unpacked(BytesRef bytes) {
        int[] codes = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length).asIntBuffer().get(codes);
        return codes;
    }
}
