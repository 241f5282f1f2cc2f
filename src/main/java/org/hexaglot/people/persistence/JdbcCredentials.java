package org.hexaglot.people.persistence;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.people.AccessToken;
import org.hexaglot.people.Credentials;
import org.hexaglot.people.Scope;
import org.hexaglot.people.Secret;
import org.hexaglot.people.WebSession;
import org.jspecify.annotations.Nullable;

@Singleton
final class JdbcCredentials implements Credentials {
    private static final String BY_TOKEN =
            "SELECT t.scopes, t.created_at, t.last_used_at, NULL AS csrf_token, " + PersonRow.COLUMNS + """
             FROM access_token t JOIN person p ON p.id = t.person
            WHERE t.hash = ? AND t.expires_at > ? AND p.active
            """;

    private static final String BY_SESSION =
            "SELECT NULL AS scopes, t.created_at, t.last_used_at, t.csrf_token, " + PersonRow.COLUMNS + """
             FROM web_session t JOIN person p ON p.id = t.person
            WHERE t.hash = ? AND t.expires_at > ? AND p.active
            """;

    private static final String ADD_TOKEN = """
            INSERT INTO access_token (id, hash, person, name, scopes, created_at, expires_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String ADD_SESSION = """
            INSERT INTO web_session (hash, person, csrf_token, remote, created_at, expires_at, last_used_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    private final Sql sql;

    JdbcCredentials(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<String> passwordHash(PersonId person) {
        return sql.one(
                "SELECT password_hash FROM person WHERE id = ? AND active AND password_hash IS NOT NULL",
                row -> row.text("password_hash"),
                person.value());
    }

    @Override
    public void setPassword(PersonId person, String hash) {
        changePassword(person, hash, null);
    }

    @Override
    public void changePassword(PersonId person, String hash, @Nullable Secret keptSession) {
        sql.update("UPDATE person SET password_hash = ? WHERE id = ?", hash, person.value());
        sql.update(
                "DELETE FROM web_session WHERE person = ? AND NOT (hash <=> ?)",
                person.value(),
                keptSession == null ? null : keptSession.hash());
    }

    @Override
    public Optional<Proof> byToken(Secret secret, Instant now) {
        return sql.one(BY_TOKEN, JdbcCredentials::proof, secret.hash(), now);
    }

    @Override
    public Optional<Proof> bySession(Secret secret, Instant now) {
        return sql.one(BY_SESSION, JdbcCredentials::proof, secret.hash(), now);
    }

    @Override
    public void tokenUsed(Secret secret, Instant now) {
        sql.update("UPDATE access_token SET last_used_at = ? WHERE hash = ?", now, secret.hash());
    }

    @Override
    public void sessionUsed(Secret secret, Instant now, Instant expiresAt) {
        sql.update(
                "UPDATE web_session SET last_used_at = ?, expires_at = ? WHERE hash = ?",
                now,
                expiresAt,
                secret.hash());
    }

    @Override
    public void addToken(PersonId person, AccessToken token, Secret secret) {
        sql.update(
                ADD_TOKEN,
                token.id(),
                secret.hash(),
                person.value(),
                token.name(),
                token.scopes().stream().map(Scope::code).sorted().collect(Collectors.joining(",")),
                token.createdAt(),
                token.expiresAt());
    }

    @Override
    public List<AccessToken> tokensOf(PersonId person) {
        return sql.list(
                """
                SELECT id, name, scopes, created_at, expires_at, last_used_at
                  FROM access_token WHERE person = ? ORDER BY created_at, id
                """,
                row -> new AccessToken(
                        row.text("id"),
                        row.text("name"),
                        scopes(row.text("scopes")),
                        PersonRow.moment(row, "created_at"),
                        PersonRow.moment(row, "expires_at"),
                        row.instant("last_used_at")),
                person.value());
    }

    @Override
    public boolean removeToken(PersonId person, String id) {
        return sql.update("DELETE FROM access_token WHERE person = ? AND id = ?", person.value(), id) > 0;
    }

    @Override
    public void addSession(PersonId person, WebSession session, String remote, Instant now) {
        sql.update(
                ADD_SESSION,
                session.secret().hash(),
                person.value(),
                session.csrfToken(),
                remote,
                now,
                session.expiresAt(),
                now);
    }

    @Override
    public boolean removeSession(Secret secret) {
        return sql.update("DELETE FROM web_session WHERE hash = ?", (Object) secret.hash()) > 0;
    }

    @Override
    public void removeAll(PersonId person) {
        sql.update("DELETE FROM web_session WHERE person = ?", person.value());
        sql.update("DELETE FROM access_token WHERE person = ?", person.value());
        sql.update("DELETE FROM invitation WHERE person = ? AND used_at IS NULL", person.value());
    }

    @Override
    public void removeSessionsExpiredBefore(Instant now) {
        sql.update("DELETE FROM web_session WHERE expires_at < ? LIMIT 100", now);
    }

    @Override
    public void invite(@Nullable PersonId person, Secret secret, Instant now, Instant expiresAt) {
        String id = person == null ? null : person.value();
        sql.update("DELETE FROM invitation WHERE person <=> ? AND used_at IS NULL", id);
        sql.update(
                "INSERT INTO invitation (hash, person, created_at, expires_at) VALUES (?, ?, ?, ?)",
                secret.hash(),
                id,
                now,
                expiresAt);
    }

    @Override
    public Optional<Invitation> invitation(Secret secret, Instant now) {
        return sql.one(
                "SELECT person, expires_at FROM invitation WHERE hash = ? AND used_at IS NULL AND expires_at > ?",
                row -> new Invitation(person(row), PersonRow.moment(row, "expires_at")),
                secret.hash(),
                now);
    }

    @Override
    public boolean useInvitation(Secret secret, Instant now) {
        return sql.update(
                        "UPDATE invitation SET used_at = ? WHERE hash = ? AND used_at IS NULL AND expires_at > ?",
                        now,
                        secret.hash(),
                        now)
                == 1;
    }

    private static @Nullable PersonId person(Sql.Row row) {
        String id = row.optionalText("person");
        return id == null ? null : new PersonId(id);
    }

    private static Proof proof(Sql.Row row) {
        String scopes = row.optionalText("scopes");
        return new Proof(
                PersonRow.read(row),
                scopes == null ? List.of(Scope.values()) : List.copyOf(scopes(scopes)),
                row.optionalText("csrf_token"),
                PersonRow.moment(row, "created_at"),
                row.instant("last_used_at"));
    }

    private static Set<Scope> scopes(String text) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        PersonRow.parts(text).map(Scope::of).forEach(scopes::add);
        return scopes;
    }
}
