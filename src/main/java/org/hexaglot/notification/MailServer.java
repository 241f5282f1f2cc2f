package org.hexaglot.notification;

/** Where mail is handed over. */
public interface MailServer {
    /** Hands a mail over; after that the server answers for it. */
    void send(Mail mail) throws NotDelivered;

    /** The mail was not taken. */
    final class NotDelivered extends Exception {
        private static final long serialVersionUID = 1L;
        private final Trouble trouble;
        private final boolean forGood;

        /** @param forGood trying this mail again would not help */
        public NotDelivered(Trouble trouble, String reason, boolean forGood, Throwable cause) {
            super(reason, cause);
            this.trouble = trouble;
            this.forGood = forGood;
        }

        public Trouble trouble() {
            return trouble;
        }

        public boolean isForGood() {
            return forGood;
        }

        /** What the server said. */
        public String reason() {
            String message = getMessage();
            return message == null ? "" : message;
        }
    }
}
