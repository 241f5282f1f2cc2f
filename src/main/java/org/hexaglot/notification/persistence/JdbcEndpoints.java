package org.hexaglot.notification.persistence;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hexaglot.database.Json;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.notification.Endpoint;
import org.hexaglot.notification.Endpoints;
import org.hexaglot.notification.WebhookSecret;

/** {@link Endpoints} in the table webhook_endpoint. */
@Singleton
final class JdbcEndpoints implements Endpoints {
    private static final String ENDPOINT =
            "SELECT id, url, note, types, active, created_by, created_at FROM webhook_endpoint";

    private final Sql sql;
    private final Json json;

    JdbcEndpoints(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public List<Endpoint> all() {
        return sql.list(ENDPOINT + " ORDER BY created_at, id", this::endpoint);
    }

    @Override
    public Optional<Endpoint> find(String id) {
        return sql.one(ENDPOINT + " WHERE id = ?", this::endpoint, id);
    }

    @Override
    public WebhookSecret secret(String id) {
        return sql.one(
                        "SELECT TO_BASE64(secret) AS secret FROM webhook_endpoint WHERE id = ?",
                        row -> new WebhookSecret(Base64.getMimeDecoder().decode(row.text("secret"))),
                        id)
                .orElseThrow();
    }

    @Override
    public void add(Endpoint endpoint, WebhookSecret secret) {
        sql.update(
                """
                INSERT INTO webhook_endpoint (id, url, note, secret, types, active, created_by, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                endpoint.id(),
                endpoint.url().toString(),
                endpoint.note(),
                secret.bytes(),
                types(endpoint),
                endpoint.active(),
                endpoint.createdBy().value(),
                endpoint.createdAt());
    }

    @Override
    public void save(Endpoint endpoint) {
        sql.update(
                "UPDATE webhook_endpoint SET note = ?, types = ?, active = ? WHERE id = ?",
                endpoint.note(),
                types(endpoint),
                endpoint.active(),
                endpoint.id());
    }

    @Override
    public void renew(String id, WebhookSecret secret) {
        sql.update("UPDATE webhook_endpoint SET secret = ? WHERE id = ?", secret.bytes(), id);
    }

    @Override
    public void remove(String id) {
        sql.update("DELETE FROM webhook_endpoint WHERE id = ?", id);
    }

    private String types(Endpoint endpoint) {
        return json.list(endpoint.types().stream().sorted().toList());
    }

    private Endpoint endpoint(Sql.Row row) {
        return new Endpoint(
                row.text("id"),
                URI.create(row.text("url")),
                row.text("note"),
                Set.copyOf(json.list(row.text("types"))),
                row.truth("active"),
                new PersonId(row.text("created_by")),
                Objects.requireNonNull(row.instant("created_at")));
    }
}
