package org.hexaglot.people.login;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import org.hexaglot.people.Passwords;
import org.hexaglot.people.Secret;
import org.jspecify.annotations.Nullable;

/**
 * Argon2id; its cost is written into each hash, so that it can be raised later without a migration. The demonstration,
 * where every password is known, takes the smallest cost, so that it starts at once.
 */
@Singleton
final class Argon2Passwords implements Passwords {
    private static final int MEMORY_KIB = 19_456;
    private static final int DEMO_MEMORY_KIB = 64;
    private static final int ITERATIONS = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    private final Argon2Function function;

    /** The hash of nobody's password, for names that do not exist. */
    private final String decoy;

    Argon2Passwords(Environment environment) {
        boolean demo = environment.getActiveNames().contains("demo");
        int memory = demo ? DEMO_MEMORY_KIB : MEMORY_KIB;
        function = Argon2Function.getInstance(memory, ITERATIONS, LANES, HASH_BYTES, Argon2.ID);
        decoy = hash(Secret.random().value());
    }

    @Override
    public String hash(String password) {
        return Password.hash(password).addRandomSalt(SALT_BYTES).with(function).getResult();
    }

    @Override
    public boolean matches(String password, @Nullable String hash) {
        String compared = hash == null ? decoy : hash;
        boolean same = Password.check(password, compared).with(Argon2Function.getInstanceFromHash(compared));
        return same && hash != null;
    }
}
