package io.sqlmodel.compile;

import io.sqlmodel.dialect.Dialect;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.LongAdder;

/** The SELECTs that differ in the length of their list of keys only. Thread-safe. */
final class KeyedSelects {
    private final KeyedText text;
    private final Dialect dialect;
    private final LongAdder texts;

    /** By the logarithm of the number of keys that a text has room for. */
    private final AtomicReferenceArray<KeyedSelect> selects =
            new AtomicReferenceArray<>(Integer.SIZE - Integer.numberOfLeadingZeros(KeyedSelect.MAX_KEYS) + 1);

    KeyedSelects(KeyedText text, Dialect dialect, LongAdder texts) {
        this.text = text;
        this.dialect = dialect;
        this.texts = texts;
    }

    /** The one for so many keys. */
    KeyedSelect of(int keys) {
        int slots = KeyCondition.slots(dialect, text.types(), keys);
        int index = Integer.SIZE - Integer.numberOfLeadingZeros(slots - 1);
        KeyedSelect select = selects.get(index);
        if (select == null) {
            KeyCondition condition = KeyCondition.of(dialect, text.by(), text.types(), slots);
            if (selects.compareAndSet(index, null, new KeyedSelect(text, condition))) {
                texts.increment();
            }
            select = selects.get(index);
        }
        return select;
    }
}
