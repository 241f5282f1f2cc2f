package org.hexaglot.document;

/** Numbers as sections, annexes and ordinals of sessions write them: {@code XIV}. */
public final class RomanNumeral {
    private RomanNumeral() {}

    /** @param text of the letters I, V, X, L and C only */
    public static int value(String text) {
        int sum = 0;
        int largest = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            int value =
                    switch (text.charAt(i)) {
                        case 'I' -> 1;
                        case 'V' -> 5;
                        case 'X' -> 10;
                        case 'L' -> 50;
                        default -> 100;
                    };
            sum += value < largest ? -value : value;
            largest = Math.max(largest, value);
        }
        return sum;
    }
}
