package org.hexaglot.notification;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * The mail server: {@code hexaglot.mail}. Without a host no mail is sent, which the pages say.
 *
 * @param host empty: no mail
 * @param user empty: the server lets this service in without
 * @param from address of the sender; its domain is that of the ids of mails
 * @param tls {@code starttls} (required), {@code implicit} or {@code none}
 * @param certificates file of the authorities (PEM) that answer for the mail server instead of those that Java knows
 * @param triesPerLetter after so many a letter is given up
 */
@ConfigurationProperties("hexaglot.mail")
public record MailSettings(
        @Bindable(defaultValue = "") @NotNull String host,
        @Bindable(defaultValue = "587") @Min(1) @Max(65_535) int port,
        @Bindable(defaultValue = "") @NotNull String user,
        @Bindable(defaultValue = "") @NotNull String password,

        @Bindable(defaultValue = "hexaglot@localhost") @Pattern(regexp = "[^\\s@<>]+@[^\\s@<>]+") @NotNull
        String from,

        @Bindable(defaultValue = "starttls") @Pattern(regexp = "starttls|implicit|none") @NotNull
        String tls,

        @Bindable(defaultValue = "") @NotNull String certificates,

        @Bindable(defaultValue = "8") @Min(1) @Max(50) int triesPerLetter) {
    public MailSettings {
        if (user.isBlank() != password.isBlank()) {
            throw new IllegalArgumentException("hexaglot.mail.user and hexaglot.mail.password go together");
        }
    }

    public boolean isConfigured() {
        return !host.isBlank();
    }

    /** What comes after the at sign of the sender. */
    public String domain() {
        return from.substring(from.indexOf('@') + 1);
    }

    /** The password stays out of logs and pages. */
    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + " " + tls + " from " + from + "]";
    }
}
