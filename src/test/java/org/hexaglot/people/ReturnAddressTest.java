package org.hexaglot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/board", "/documents/A/62/89?lang=fr", "/tasks?sort=-dueAt&q=a%20b"})
    void leadsBackToAPageOfOurs(String address) {
        assertThat(ReturnAddress.of(address).path()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "board",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x=y",
                "/\t/evil.example",
                " /board",
                "/a\\..\\b"
            })
    void leadsToTheStartPageInsteadOfAnywhereElse(String address) {
        assertThat(ReturnAddress.of(address)).isEqualTo(ReturnAddress.START);
    }

    @Property
    void neverLeadsToAnotherHost(@ForAll @StringLength(max = 40) String text) {
        String path = ReturnAddress.of("/" + text).path();
        assertThat(path).startsWith("/").doesNotStartWith("//").doesNotContain("\\");
        if (path.matches("[A-Za-z0-9/?=&._-]*")) {
            assertThat(URI.create("https://hexaglot.example")
                            .resolve(URI.create(path))
                            .getHost())
                    .isEqualTo("hexaglot.example");
        }
    }
}
