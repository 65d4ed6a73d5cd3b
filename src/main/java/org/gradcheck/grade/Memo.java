package org.gradcheck.grade;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is worked out when it is first asked for, once. Thread-safe. */
final class Memo<T> implements Supplier<T> {

    private final Supplier<T> work;
    private volatile @Nullable T value;

    Memo(Supplier<T> work) {
        this.work = work;
    }

    @Override
    public T get() {
        T known = value;
        return known == null ? workOut() : known;
    }

    private synchronized T workOut() {
        T known = value;
        if (known == null) {
            known = work.get();
            value = known;
        }
        return known;
    }
}
