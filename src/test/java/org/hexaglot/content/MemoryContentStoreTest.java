package org.hexaglot.content;

final class MemoryContentStoreTest extends ContentStoreContract {
    private final ContentStore store = new MemoryContentStore();

    @Override
    protected ContentStore store() {
        return store;
    }
}
