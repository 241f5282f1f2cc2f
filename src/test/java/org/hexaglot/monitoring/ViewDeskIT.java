package org.hexaglot.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.Map;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.monitoring.SavedView.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@MicronautTest(transactional = false, environments = "demo")
@Property(name = "hexaglot.demo.session", value = "false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ViewDeskIT implements TestPropertyProvider {
    private static final String QUERY = "standing=late&session=GA%2F81&columns=stage%2Cdue";

    @Inject
    ViewDesk desk;

    private final Actor officer = Papers.person("officer", Role.OFFICER);
    private final Actor manager = Papers.person("manager", Role.MANAGER);

    @Override
    public Map<String, String> getProperties() {
        return TestDatabase.properties("saved_views");
    }

    @Test
    void opensTheListAsItWas() {
        SavedView view = desk.keep(officer, Place.DOCUMENTS, " متأخرة ", QUERY, false);
        assertThat(desk.own(officer, Place.DOCUMENTS)).contains(view);
        assertThat(desk.own(officer, Place.BOARD)).doesNotContain(view);
        assertThat(desk.open(officer, view.id()).address()).isEqualTo("/documents?" + QUERY);
        assertThat(view.name()).isEqualTo("متأخرة");
    }

    @Test
    void isForColleaguesOnlyWhileItIsShared() {
        SavedView view = desk.keep(officer, Place.BOARD, "Late", "standing=late", false);
        assertThatThrownBy(() -> desk.open(manager, view.id())).isInstanceOf(Refusal.class);
        desk.share(officer, view.id(), true);
        assertThat(desk.open(manager, view.id()).name()).isEqualTo("Late");
        assertThatThrownBy(() -> desk.open(Papers.person("d", Role.DELEGATE), view.id()))
                .isInstanceOf(Refusal.class);
        desk.share(officer, view.id(), false);
        assertThatThrownBy(() -> desk.open(manager, view.id())).isInstanceOf(Refusal.class);
    }

    @Test
    void isChangedByItsOwnerOnly() {
        SavedView view = desk.keep(officer, Place.BOARD, "Mine", "mine=true", true);
        assertThatThrownBy(() -> desk.rename(manager, view.id(), "Ours")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> desk.forget(manager, view.id())).isInstanceOf(Refusal.class);
        assertThat(desk.rename(officer, view.id(), "Own").name()).isEqualTo("Own");
        desk.forget(officer, view.id());
        assertThatThrownBy(() -> desk.open(officer, view.id())).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesWhatIsNoView() {
        assertThatThrownBy(() -> desk.keep(officer, Place.BOARD, " ", "", false))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> desk.keep(officer, Place.BOARD, "x", "a=b\r\nLocation: //else", false))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> desk.keep(officer, Place.BOARD, "x".repeat(101), "", false))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void keepsFiftyOnAPageAtMost() {
        Actor collector = Papers.person("editor", Role.EDITOR);
        for (int i = 0; i < ViewDesk.MOST; i++) {
            desk.keep(collector, Place.BOARD, "View " + i, "", false);
        }
        assertThatThrownBy(() -> desk.keep(collector, Place.BOARD, "One more", "", false))
                .isInstanceOf(Refusal.class);
    }
}
