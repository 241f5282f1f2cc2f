package org.hexaglot.notification.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A mail server of a few lines: it speaks STARTTLS, which GreenMail does not, and answers what it is told to answer. */
final class SmallMailServer implements AutoCloseable {
    private static final Map<String, String> USUAL = Map.of("AUTH", "235 in", "DATA", "354 go on", "QUIT", "221 bye");

    private final ServerSocket door;
    private final @Nullable SSLContext upgrade;
    private final Map<String, String> answers;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    /**
     * @param upgrade offered with STARTTLS, or null
     * @param answers to verbs, instead of the usual ones
     */
    SmallMailServer(@Nullable SSLContext upgrade, Map<String, String> answers) throws IOException {
        this.door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        this.upgrade = upgrade;
        this.answers = Map.copyOf(answers);
        Thread thread = new Thread(this::welcome, "small mail server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return door.getLocalPort();
    }

    /** What it was told, line by line, with how: openly or encrypted. */
    List<String> heard() {
        return heard;
    }

    private void welcome() {
        try {
            while (true) {
                try (Socket visitor = door.accept()) {
                    new Talk(visitor).hold();
                } catch (IOException hungUp) {
                    if (door.isClosed()) {
                        return;
                    }
                }
            }
        } finally {
            heard.add("closed");
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private final class Talk {
        private Socket socket;
        private BufferedReader in;
        private Writer out;

        Talk(Socket socket) throws IOException {
            this.socket = socket;
            this.in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            this.out = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8);
        }

        void hold() throws IOException {
            say("220 small");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                heard.add((socket instanceof SSLSocket ? "encrypted " : "open ") + line);
                answer(line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT));
            }
        }

        private void answer(String verb) throws IOException {
            if (verb.equals("EHLO")) {
                say("250-small");
                if (upgrade != null && !(socket instanceof SSLSocket)) {
                    say("250-STARTTLS");
                }
                say("250 AUTH PLAIN");
            } else if (verb.equals("STARTTLS") && upgrade != null) {
                say("220 go on");
                encrypt(upgrade);
            } else {
                say(answers.getOrDefault(verb, USUAL.getOrDefault(verb, "250 yes")));
                if (verb.equals("DATA")) {
                    readMail();
                }
            }
        }

        private void readMail() throws IOException {
            String line = in.readLine();
            while (line != null && !line.equals(".")) {
                line = in.readLine();
            }
            say(answers.getOrDefault(".", "250 taken"));
        }

        private void encrypt(SSLContext context) throws IOException {
            SSLSocket encrypted = (SSLSocket) context.getSocketFactory().createSocket(socket, null, true);
            encrypted.setUseClientMode(false);
            encrypted.startHandshake();
            socket = encrypted;
            in = new BufferedReader(new InputStreamReader(encrypted.getInputStream(), StandardCharsets.UTF_8));
            out = new OutputStreamWriter(encrypted.getOutputStream(), StandardCharsets.UTF_8);
        }

        private void say(String line) throws IOException {
            out.write(line + "\r\n");
            out.flush();
        }
    }
}
