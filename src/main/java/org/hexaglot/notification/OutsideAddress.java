package org.hexaglot.notification;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which network addresses lie in the public Internet, so that nobody makes this service call inside its own network. */
public final class OutsideAddress {
    private static final int BYTE = 0xff;

    /** An address of IPv4, or of IPv6 in brackets; never looked up. */
    private static final Pattern NUMBER = Pattern.compile("[0-9.]+|\\[[0-9a-f:.%]+]");

    private OutsideAddress() {}

    /** Whether a host says by itself, without any look-up, that it lies inside a network: its number, or a local name. */
    static boolean isInside(String host) {
        String bare = host.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
        if (bare.equals("localhost") || bare.endsWith(".localhost") || bare.endsWith(".local")) {
            return true;
        }
        if (!NUMBER.matcher(bare).matches()) {
            return false;
        }
        try {
            return !is(InetAddress.getByName(bare));
        } catch (UnknownHostException noAddress) {
            return true;
        }
    }

    /** False for loopback, private, link-local, shared, multicast, reserved and documentation addresses. */
    public static boolean is(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return isOutside4(bytes[0] & BYTE, bytes[1] & BYTE, bytes[2] & BYTE);
        }
        return !(address instanceof Inet6Address) || isOutside6(bytes);
    }

    /** RFC 6890 and what the operating system would send elsewhere. */
    private static boolean isOutside4(int first, int second, int third) {
        return first != 0
                && first != 10
                && first != 127
                && first < 224
                && !(first == 100 && second >= 64 && second < 128)
                && !(first == 169 && second == 254)
                && !(first == 172 && second >= 16 && second < 32)
                && !(first == 192 && second == 0 && (third == 0 || third == 2))
                && !(first == 192 && second == 168)
                && !(first == 198 && (second == 18 || second == 19 || (second == 51 && third == 100)))
                && !(first == 203 && second == 0 && third == 113);
    }

    /** Only global unicast (2000::/3), without addresses that carry one of IPv4 in them, and without documentation. */
    private static boolean isOutside6(byte[] bytes) {
        int first = (bytes[0] & BYTE) << 8 | (bytes[1] & BYTE);
        int second = (bytes[2] & BYTE) << 8 | (bytes[3] & BYTE);
        boolean global = first >= 0x2000 && first < 0x4000;
        boolean sixToFour = first == 0x2002;
        boolean special = first == 0x2001 && (second < 0x0200 || second == 0x0db8);
        return global && !sixToFour && !special;
    }
}
