package io.codeguardian.engine.infrastructure;

import io.codeguardian.engine.document.Item;

/** What a rule asks that its file's conditions cannot say. Holds no state: one instance serves all threads. */
@FunctionalInterface
interface Check {
    void over(Item subject, Document document, Say say);

    /** Where a check says what it has seen. */
    @FunctionalInterface
    interface Say {
        /** @param detail what stands for <code>{}</code> in the message; never a secret */
        void at(Item item, String detail);
    }
}
