package org.hexaglot.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OwnServerIT {
    @Test
    void acceptsAServerThatHasWhatIsNeeded() {
        OwnServer.check(TestDatabase.freshSchema("own"));
    }

    @Test
    void saysThatTheDatabaseCannotBeReached() {
        assertRefused(
                new DatabaseAccess("jdbc:mariadb://127.0.0.1:1/hexaglot", "hexaglot", "secret"),
                StartFailure.DATABASE_UNREACHABLE);
    }

    @Test
    void saysThatThePasswordIsWrong() {
        DatabaseAccess access = TestDatabase.freshSchema("own");
        assertRefused(new DatabaseAccess(access.url(), access.user(), "wrong"), StartFailure.DATABASE_REFUSED);
    }

    @Test
    void saysThatTheUrlNamesNoSchema() {
        DatabaseAccess access = TestDatabase.freshSchema("own");
        String url = access.url().replaceFirst("/hexaglot_[^?]*", "/");
        assertRefused(new DatabaseAccess(url, access.user(), access.password()), StartFailure.DATABASE_NOT_PREPARED);
    }

    @Test
    void saysThatThereIsNoSuchSchema() {
        DatabaseAccess access = TestDatabase.freshSchema("own");
        String url = access.url().replaceFirst("/hexaglot_[^?]*", "/hexaglot_absent");
        assertRefused(new DatabaseAccess(url, access.user(), access.password()), StartFailure.DATABASE_NOT_PREPARED);
    }

    private static void assertRefused(DatabaseAccess access, StartFailure failure) {
        assertThatThrownBy(() -> OwnServer.check(access)).isInstanceOfSatisfying(StartRefused.class, refused -> {
            assertThat(refused.failure()).isEqualTo(failure);
            assertThat(refused).hasMessageNotContaining("\n").hasMessageNotContaining("password=");
        });
    }
}
