package org.hexaglot.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate of nobody's authority, made out to 127.0.0.1 and to no name. Whoever wants to trust it must be told so. */
public final class OwnCertificate {
    private static final String PASSWORD = "changeit";
    private final Path keys;
    private final Path certificate;
    private final Path said;

    private OwnCertificate(Path folder) {
        this.keys = folder.resolve("mail.p12");
        this.certificate = folder.resolve("mail.pem");
        this.said = folder.resolve("keytool.txt");
    }

    /** Made once: GreenMail keeps the first that it is given. */
    private static final class Holder {
        static final OwnCertificate ONLY = make();

        private Holder() {}

        private static OwnCertificate make() {
            try {
                OwnCertificate made = new OwnCertificate(Files.createTempDirectory("hexaglot-mail"));
                made.keytool("-genkeypair", "-keyalg", "EC", "-dname", "CN=Tests", "-ext", "san=ip:127.0.0.1");
                made.keytool("-exportcert", "-rfc", "-file", made.certificate.toString());
                for (Path file : List.of(made.keys.getParent(), made.keys, made.certificate, made.said)) {
                    file.toFile().deleteOnExit();
                }
                return made;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    /** The certificate, which GreenMail shows from now on instead of one that is made out to nobody. */
    public static OwnCertificate shownByGreenMail() {
        System.setProperty("greenmail.tls.keystore.file", Holder.ONLY.keys.toString());
        System.setProperty("greenmail.tls.keystore.password", PASSWORD);
        return Holder.ONLY;
    }

    private void keytool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-alias", "mail", "-keystore", keys.toString(), "-storepass", PASSWORD));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
    }

    /** The file with which it is trusted. */
    public String certificate() {
        return certificate.toString();
    }

    SSLContext context() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream read = Files.newInputStream(keys)) {
            store.load(read, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
