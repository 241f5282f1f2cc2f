package org.hexaglot.browser;

/** What the reader holds; sizes in CSS pixels. */
enum Screen {
    DESKTOP(1440, 900),
    LAPTOP(1024, 768),
    PHONE(390, 844);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
