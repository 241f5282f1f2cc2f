package org.hexaglot.notification.webhook;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.hexaglot.notification.OutsideAddress;
import org.hexaglot.notification.WebhookCaller;
import org.hexaglot.notification.WebhookSettings;

/**
 * {@link WebhookCaller} by HTTP. The very address that is connected to is the one that was looked at, so that a name which
 * answers differently the second time leads nowhere.
 */
@Singleton
final class HttpWebhookCaller implements WebhookCaller {
    private static final int LONGEST_ANSWER = 300;

    private final ScheduledExecutorService deadline = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "webhook-deadline");
        made.setDaemon(true);
        return made;
    });
    private final Duration longest;
    private final CloseableHttpClient client;

    HttpWebhookCaller(WebhookSettings settings) {
        Timeout wait = Timeout.of(settings.timeoutSeconds(), TimeUnit.SECONDS);
        this.longest = Duration.ofSeconds(settings.timeoutSeconds()).multipliedBy(2);
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new Guarded(settings))
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(wait)
                                .setSocketTimeout(wait)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(wait)
                        .setResponseTimeout(wait)
                        .build())
                .setUserAgent("Hexaglot-Webhooks")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableContentCompression()
                // Each call looks at the address anew.
                .setConnectionReuseStrategy((request, response, context) -> false)
                .build();
    }

    @Override
    public Answer post(URI url, Map<String, String> headers, String body) {
        HttpPost request = new HttpPost(url);
        headers.forEach(request::setHeader);
        request.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
        Future<?> ended = deadline.schedule(request::cancel, longest.toSeconds(), TimeUnit.SECONDS);
        try {
            ClassicHttpResponse response = client.executeOpen(null, request, null);
            Answer answer = new Answer(response.getCode(), beginning(response));
            // Closing would read the rest first, however long it is.
            request.cancel();
            return answer;
        } catch (IOException failure) {
            String message = failure.getMessage();
            return new Answer(null, message == null ? failure.getClass().getSimpleName() : shortened(message));
        } finally {
            ended.cancel(false);
        }
    }

    private static String beginning(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        return entity == null
                ? ""
                : shortened(new String(entity.getContent().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8));
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() > LONGEST_ANSWER ? line.substring(0, LONGEST_ANSWER) : line;
    }

    @PreDestroy
    void close() throws IOException {
        deadline.shutdownNow();
        client.close();
    }

    /** Knows no address inside our own network, except of hosts that may be called there. */
    private static final class Guarded implements DnsResolver {
        private final WebhookSettings settings;

        Guarded(WebhookSettings settings) {
            this.settings = settings;
        }

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            InetAddress[] found = SystemDefaultDnsResolver.INSTANCE.resolve(host);
            for (InetAddress address : found) {
                if (!OutsideAddress.is(address) && !settings.isAllowedInside(host)) {
                    throw new UnknownHostException(host + " lies at " + address.getHostAddress()
                            + ", which is not in the public Internet; see hexaglot.webhooks.private-hosts.");
                }
            }
            return found;
        }

        @Override
        public String resolveCanonicalHostname(String host) throws UnknownHostException {
            return SystemDefaultDnsResolver.INSTANCE.resolveCanonicalHostname(host);
        }
    }
}
