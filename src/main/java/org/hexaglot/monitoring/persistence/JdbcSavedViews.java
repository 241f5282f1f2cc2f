package org.hexaglot.monitoring.persistence;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.monitoring.SavedView;
import org.hexaglot.monitoring.SavedViews;

/** {@link SavedViews} in the table saved_view. */
@Singleton
final class JdbcSavedViews implements SavedViews {
    private final Sql sql;

    JdbcSavedViews(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<SavedView> of(PersonId owner, SavedView.Place page) {
        return sql.list(
                "SELECT * FROM saved_view WHERE owner = ? AND page = ? ORDER BY name, id",
                JdbcSavedViews::view,
                owner.value(),
                page.code());
    }

    @Override
    public Optional<SavedView> find(String id) {
        return sql.one("SELECT * FROM saved_view WHERE id = ?", JdbcSavedViews::view, id);
    }

    @Override
    public void add(SavedView view) {
        sql.update(
                "INSERT INTO saved_view (id, owner, page, name, query, shared, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                view.id(),
                view.owner().value(),
                view.page().code(),
                view.name(),
                view.query(),
                view.shared(),
                view.createdAt());
    }

    @Override
    public void change(SavedView view) {
        sql.update("UPDATE saved_view SET name = ?, shared = ? WHERE id = ?", view.name(), view.shared(), view.id());
    }

    @Override
    public void remove(String id) {
        sql.update("DELETE FROM saved_view WHERE id = ?", id);
    }

    private static SavedView view(Sql.Row row) {
        return new SavedView(
                row.text("id"),
                new PersonId(row.text("owner")),
                SavedView.Place.of(row.text("page")),
                row.text("name"),
                row.text("query"),
                row.truth("shared"),
                Objects.requireNonNull(row.instant("created_at")));
    }
}
