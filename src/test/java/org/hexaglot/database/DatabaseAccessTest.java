package org.hexaglot.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseAccessTest {
    @Test
    void storesInstantsInUtcWhateverTheUrlLeavesOut() {
        assertThat(new DatabaseAccess("jdbc:mariadb://db/hexaglot", "h", "p").url())
                .startsWith("jdbc:mariadb://db/hexaglot?")
                .contains("connectionTimeZone=UTC", "preserveInstants=true");
    }

    @Test
    void leavesWhatTheOperatorStated() {
        DatabaseAccess access =
                new DatabaseAccess("jdbc:mariadb://db/hexaglot?sslMode=verify-full&useServerPrepStmts=false", "h", "p");
        assertThat(access.url())
                .contains("sslMode=verify-full", "useServerPrepStmts=false")
                .doesNotContain("useServerPrepStmts=true");
        assertThat(new DatabaseAccess(access.url(), "h", "p")).isEqualTo(access);
    }

    @Test
    void keepsThePasswordOutOfWhatIsPrinted() {
        assertThat(new DatabaseAccess("jdbc:mariadb://db/hexaglot", "h", "very-secret"))
                .asString()
                .doesNotContain("very-secret");
    }
}
