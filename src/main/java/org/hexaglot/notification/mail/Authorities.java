package org.hexaglot.notification.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** Makes connections to servers whose certificates the authorities in a file of certificates (PEM) answer for, and no others. */
final class Authorities {
    private Authorities() {}

    static SSLSocketFactory trusting(String file) {
        try (InputStream certificates = Files.newInputStream(Path.of(file))) {
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            Collection<? extends Certificate> read =
                    CertificateFactory.getInstance("X.509").generateCertificates(certificates);
            if (read.isEmpty()) {
                throw new IllegalStateException("hexaglot.mail.certificates: " + file + " holds no certificates (PEM)");
            }
            for (Certificate certificate : read) {
                trusted.setCertificateEntry("authority-" + trusted.size(), certificate);
            }
            TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (IOException | GeneralSecurityException failure) {
            throw new IllegalStateException("hexaglot.mail.certificates: " + file + " cannot be read", failure);
        }
    }
}
